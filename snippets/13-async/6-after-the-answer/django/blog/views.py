from functools import partial

from django.db import IntegrityError, transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog import service
from blog.jobs import later
from blog.models import Article


# --8<-- [start:focus]
def count_words(pk):
    article = Article.objects.get(pk=pk)
    article.words = service.count_words(article.text)
    article.save(update_fields=["words"])


@require_POST
def create(request):
    title = request.POST.get("title", "").strip()
    if not 0 < len(title) <= 100:
        error = {"error": "title: 1 to 100 characters"}
        return JsonResponse(error, status=400)
    text = request.POST.get("text", "")
    try:
        with transaction.atomic():
            article = Article.objects.create(
                title=title, text=text
            )
    except IntegrityError:
        error = {"error": "title: is taken"}
        return JsonResponse(error, status=409)
    # the id, not the object
    transaction.on_commit(partial(later, count_words, article.pk))
    answer = {"id": article.pk, "words": article.words}
    return JsonResponse(answer, status=202)


@require_safe
def show(request, pk):
    article = get_object_or_404(Article, pk=pk)
    return JsonResponse(
        {"id": article.pk, "words": article.words}
    )


# --8<-- [end:focus]
