from django.shortcuts import render
from django.views.decorators.http import require_safe

ARTICLE = {
    "title": "Q & A, and more",
    "author": "Ada Lovelace",
    "text": "word " * 401,
}


@require_safe
def show(request):
    context = {"article": ARTICLE}
    return render(request, "blog/show.html", context)
