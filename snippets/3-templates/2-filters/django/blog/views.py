from datetime import date

from django.shortcuts import render
from django.views.decorators.http import require_safe

# --8<-- [start:focus]
ARTICLE = {
    "title": "Hello, World",
    "created": date(2026, 3, 9),
    "tags": ["web", "python"],
    "ratings": [5, 0, "", None],
    "comments": [
        {"author": "grace", "text": "Nice."},
        {"author": "ada", "text": "Thank you."},
    ],
}


@require_safe
def show(request):
    context = {"article": ARTICLE}
    return render(request, "blog/show.html", context)


# --8<-- [end:focus]
