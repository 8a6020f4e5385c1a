from django.shortcuts import render
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

TITLES = ["Hello", "Hello again", "Tools"]
TAGS = ["web", "q&a"]


# --8<-- [start:focus]
@require_safe
@vary_on_headers("HX-Request")
def index(request):
    q = request.GET.get("q", "")
    found = [title for title in TITLES if q in title]
    if "HX-Request" in request.headers:
        name = "blog/_list.html"
    else:
        name = "blog/index.html"
    context = {
        "title": "Articles",
        "items": found,
        "tags": TAGS,
        "q": q,
    }
    return render(request, name, context)


# --8<-- [end:focus]
