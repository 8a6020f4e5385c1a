from django.shortcuts import render
from django.views.decorators.http import require_safe

from blog.models import Article


@require_safe
def index(request):
    articles = (
        Article.objects.filter(published=True)
        .order_by("id")
        .prefetch_related("comments")
    )
    return render(
        request, "blog/index.html", {"articles": articles}
    )
