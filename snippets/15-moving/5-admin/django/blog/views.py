from django.shortcuts import render
from django.views.decorators.http import require_safe

from blog.models import Article


@require_safe
def index(request):
    articles = (
        Article.objects.filter(live=True)
        .select_related("author")
        .order_by("id")
    )
    return render(
        request, "blog/index.html", {"articles": articles}
    )
