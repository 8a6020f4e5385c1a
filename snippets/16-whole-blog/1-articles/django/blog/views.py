from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from blog.models import Article


# --8<-- [start:focus]
@require_safe
def index(request):
    articles = Article.objects.select_related("author")
    return render(
        request, "blog/index.html", {"articles": articles}
    )


@require_safe
def show(request, slug):
    article = get_object_or_404(Article, slug=slug)
    return render(
        request, "blog/article.html", {"article": article}
    )


# --8<-- [end:focus]
