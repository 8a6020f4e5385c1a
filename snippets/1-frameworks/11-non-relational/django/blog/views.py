from django.core.cache import cache
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_page
from django.views.decorators.http import require_safe

from blog.models import Article, count_articles


# --8<-- [start:focus]
@require_safe
@cache_page(60)
def feed(request):
    articles = Article.objects.order_by("id")
    titles = articles.values_list("title", flat=True)
    text = "\n".join(titles)
    return HttpResponse(text, content_type="text/plain")


@require_safe
def index(request):
    count = cache.get_or_set("count", count_articles, 60)
    newest = Article.objects.order_by("-id")[:1]
    context = {"count": count, "newest": newest}
    return render(request, "blog/index.html", context)


# --8<-- [end:focus]
