from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.html import escape
from django.views.decorators.http import require_safe

from blog.errors import LastArticle
from blog.models import Article


# --8<-- [start:focus]
@require_safe
def show(request, pk):
    article = get_object_or_404(Article, pk=pk)
    return HttpResponse(escape(article.title))


@require_safe
def edit(request, pk):
    get_object_or_404(Article, pk=pk)
    raise PermissionDenied


@require_safe
def following(request, pk):
    article = get_object_or_404(Article, pk=pk)
    later = Article.objects.filter(pk__gt=article.pk)
    found = later.order_by("pk").first()
    if found is None:
        raise LastArticle
    return HttpResponse(escape(found.title))


@require_safe
def broken(request):
    return HttpResponse(1 / 0)


# --8<-- [end:focus]
