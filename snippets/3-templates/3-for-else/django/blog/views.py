from django.shortcuts import render
from django.views.decorators.http import require_safe

# --8<-- [start:focus]
USERS = {
    "ada": [
        {"title": "Hello", "live": True, "tags": ["web", "py"]},
        {"title": "Tools", "live": False, "tags": ["py"]},
        {"title": "Again", "live": True, "tags": []},
    ],
    "grace": [{"title": "Draft", "live": False, "tags": []}],
}


@require_safe
def index(request):
    users = {
        name: [article for article in articles if article["live"]]
        for name, articles in USERS.items()
    }
    return render(request, "blog/index.html", {"users": users})


# --8<-- [end:focus]
