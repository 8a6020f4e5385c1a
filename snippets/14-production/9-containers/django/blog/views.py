from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from blog.models import Article


@require_safe
def index(request):
    articles = Article.objects.order_by("pk")
    titles = list(articles.values_list("title", flat=True))
    return JsonResponse(titles, safe=False)


@require_safe
def live(request):
    return HttpResponse("alive")
