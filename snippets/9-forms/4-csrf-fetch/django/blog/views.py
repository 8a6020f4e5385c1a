from django.db.models import F
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.models import Article


# --8<-- [start:focus]
def refused(request, reason=""):
    return JsonResponse({"error": "CSRF"}, status=403)


@require_safe
def show(request, pk):
    article = get_object_or_404(Article, pk=pk)
    context = {"article": article}
    return render(request, "blog/article.html", context)


@require_POST
def like(request, pk):
    article = get_object_or_404(Article, pk=pk)
    article.likes = F("likes") + 1  # in the database
    article.save(update_fields=["likes"])
    article.refresh_from_db()
    return JsonResponse({"likes": article.likes})


# --8<-- [end:focus]
