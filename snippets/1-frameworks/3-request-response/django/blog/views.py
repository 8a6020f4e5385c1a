import json

from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views import View
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)

from blog.forms import ArticleForm
from blog.models import Article


# --8<-- [start:focus]
class ArticleListView(View):
    def get(self, request):
        word = request.GET.get("q", "")
        found = Article.objects.filter(title__contains=word)
        found = found.order_by("id")
        titles = found.values_list("title", flat=True)
        client = request.headers.get("X-Client", "unknown")
        return JsonResponse(
            {"query": word, "titles": list(titles)},
            headers={"X-Served-To": client},
        )

    def post(self, request):
        form = ArticleForm(request.POST)
        if not form.is_valid():
            return JsonResponse(form.errors, status=400)
        article = form.save()
        created = {"id": article.id, "title": article.title}
        url = reverse("blog:show", args=[article.id])
        return JsonResponse(
            created, status=201, headers={"Location": url}
        )


@require_safe
def show(request, pk):
    article = get_object_or_404(Article, pk=pk)
    return JsonResponse(
        {"rating": article.rating, "title": article.title}
    )


@require_http_methods(["PUT"])
def rate(request, pk):
    article = get_object_or_404(Article, pk=pk)
    try:
        sent = json.loads(request.body)
    except ValueError:
        sent = None
    match sent:
        case {"rating": int(rating)} if 1 <= rating <= 5:
            article.rating = rating
            article.save(update_fields=["rating"])
            return HttpResponse(status=204)
    error = {"rating": ["a number from 1 to 5"]}
    return JsonResponse(error, status=400)


# --8<-- [end:focus]
