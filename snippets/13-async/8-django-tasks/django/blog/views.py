from functools import partial

from django.db import IntegrityError, transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.models import Article
from blog.tasks import count_words


# --8<-- [start:focus]
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
    # the worker may be faster than the commit
    transaction.on_commit(
        partial(count_words.enqueue, article.pk)
    )
    return JsonResponse({"id": article.pk}, status=202)


# --8<-- [end:focus]
@require_safe
def show(request, pk):
    article = get_object_or_404(Article, pk=pk)
    return JsonResponse(
        {"id": article.pk, "words": article.words}
    )
