from datetime import date

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

HELLO = {
    "title": "Hello, World",
    "created": date(2026, 3, 9),
    "rating": None,
    "views": 8,
    "tags": {"web": 2, "python": 5},
}
TOOLS = {
    "title": "Tools",
    "created": date(2026, 2, 28),
    "rating": 4,
    "views": 250,
    "tags": {},
}
ARTICLES = {1: HELLO, 2: TOOLS}


# --8<-- [start:focus]
@require_safe
def index(request):
    context = {"articles": ARTICLES}
    return render(request, "blog/index.html", context)


@require_safe
def show(request, pk):
    if pk not in ARTICLES:
        raise Http404
    context = {"article": ARTICLES[pk]}
    return render(request, "blog/show.html", context)


# --8<-- [end:focus]
