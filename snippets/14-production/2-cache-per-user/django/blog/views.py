from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import (
    cache_control,
    cache_page,
)
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_cookie

from blog.models import Article, count_of


# --8<-- [start:focus]
@require_safe
@cache_control(private=True, no_cache=True)
@cache_page(60)
@vary_on_cookie
def index(request):
    titles = Article.objects.order_by("pk")
    context = {
        "titles": titles.values_list("title", flat=True),
        "name": request.user.get_username() or "visitor",
    }
    return render(request, "blog/index.html", context)


@require_safe
def show(request, pk):
    article = get_object_or_404(Article, pk=pk)
    count = count_of(article.author_id)
    context = {"article": article, "count": count}
    return render(request, "blog/article.html", context)


# --8<-- [end:focus]
