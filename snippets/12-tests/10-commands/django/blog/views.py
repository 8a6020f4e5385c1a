from django.http import JsonResponse
from django.views.decorators.http import require_safe

from blog.models import Article


@require_safe
def articles(request):
    published = Article.objects.filter(published=True)
    titles = published.order_by("pk")
    return JsonResponse(
        list(titles.values_list("title", flat=True)), safe=False
    )
