from django.core.paginator import InvalidPage, Paginator
from django.http import Http404, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from blog.models import Article


# --8<-- [start:focus]
@require_safe
def index(request):
    query = Article.objects.order_by("title")
    number = request.GET.get("page", 1)
    try:
        page = Paginator(query, 2).page(number)
    except InvalidPage as error:
        raise Http404 from error
    titles = [article.title for article in page]
    pages = page.paginator.num_pages
    return JsonResponse({"pages": pages, "titles": titles})


@require_safe
def detail(request, article_id):
    article = get_object_or_404(Article, pk=article_id)
    return JsonResponse({"title": article.title})


# --8<-- [end:focus]


def not_found(request, exception):
    return JsonResponse({"error": "not found"}, status=404)
