from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

ARTICLES = {1: ("Hello", 1), 2: ("Tools", 2)}


# --8<-- [start:focus]
@require_safe
def index(request):
    context = {"articles": ARTICLES}
    return render(request, "blog/index.html", context)


@require_safe
def show(request, pk):
    if pk not in ARTICLES:
        raise Http404
    title, author = ARTICLES[pk]
    context = {"title": title, "author": author}
    return render(request, "blog/show.html", context)


# --8<-- [end:focus]
