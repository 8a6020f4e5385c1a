from django.http import JsonResponse
from django.views.decorators.http import require_safe

from blog.models import Article


@require_safe
def index(request):
    titles = Article.objects.values_list("title", flat=True)
    return JsonResponse(list(titles), safe=False)
