import logging

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.html import escape
from django.views.decorators.http import require_safe

from blog.models import Article

logger = logging.getLogger(__name__)


# --8<-- [start:focus]
@require_safe
def show(request, pk):
    article = get_object_or_404(Article, pk=pk)
    logger.info("read: %r", article.title)
    return HttpResponse(escape(article.title))


@require_safe
def bug(request):
    logger.debug("not shown: the level is INFO")
    return HttpResponse(1 / 0)


# --8<-- [end:focus]
