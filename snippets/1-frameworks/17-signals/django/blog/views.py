from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from blog.models import Article
from blog.signals import article_published


# --8<-- [start:focus]
@require_POST
def publish(request, pk):
    article = get_object_or_404(Article, pk=pk)
    article.published = True
    article.save()
    article_published.send_robust(Article, article=article)
    return HttpResponse(status=204)


# --8<-- [end:focus]
