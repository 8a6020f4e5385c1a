from django.shortcuts import render
from django.views.decorators.http import require_safe

ARTICLES = [
    {"title": "Q & A", "author": "ada", "tags": ["web", "py"]},
    {"title": "Tools", "author": "grace", "tags": []},
]


@require_safe
def index(request):
    context = {"articles": ARTICLES}
    return render(request, "blog/index.html", context)
