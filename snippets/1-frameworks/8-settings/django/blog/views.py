from django.conf import settings
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from blog.models import Article


# --8<-- [start:focus]
@require_safe
def index(request):
    size = settings.ARTICLES_PER_PAGE
    articles = Article.objects.order_by("id")[:size]
    titles = [article.title for article in articles]
    return JsonResponse({settings.SITE_NAME: titles})


# --8<-- [end:focus]
