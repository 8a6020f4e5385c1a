from functools import partial

from django.db import transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.mail import announce
from blog.models import Article


@require_safe
def articles(request):
    published = Article.objects.filter(published=True)
    titles = published.order_by("id").values_list(
        "title", flat=True
    )
    return JsonResponse(list(titles), safe=False)


# --8<-- [start:focus]
@require_POST
def publish(request, pk):
    article = get_object_or_404(Article, pk=pk)
    article.published = True
    article.save(update_fields=["published"])
    transaction.on_commit(partial(announce, article.title))

    published = article.author.articles.filter(published=True)
    if published.count() > 2:
        transaction.set_rollback(True)
        error = {"error": "An author may publish two articles."}
        return JsonResponse(error, status=409)
    return JsonResponse({"published": article.title})


# --8<-- [end:focus]
