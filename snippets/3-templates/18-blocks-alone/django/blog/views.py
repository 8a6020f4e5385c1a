from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

ARTICLES = {
    1: {"title": "Hello"},
    2: {"title": "Hello again"},
    3: {"title": "Q&A"},
}


# --8<-- [start:focus]
@require_safe
@vary_on_headers("HX-Request")
def index(request):
    q = request.GET.get("q", "")
    found = [a for a in ARTICLES.values() if q in a["title"]]
    context = {"q": q, "articles": found}
    page = "blog/index.html"
    if "HX-Request" in request.headers:
        return render(request, f"{page}#list", context)
    return render(request, page, context)


@require_safe
def row(request, pk):
    if pk not in ARTICLES:
        raise Http404
    context = {"article": ARTICLES[pk]}
    return render(request, "blog/index.html#row", context)


# --8<-- [end:focus]
