from django.http import JsonResponse
from django.views.decorators.http import require_safe

from blog.models import Article


def listed():
    articles = Article.objects.order_by("pk")
    return articles.select_related("author")


@require_safe
def articles(request):
    found = [
        {
            "title": article.title,
            "author": article.author.username,
        }
        for article in listed()
    ]
    return JsonResponse(found, safe=False)
