import json

from django.core.exceptions import BadRequest
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from blog.models import Article


@method_decorator(csrf_exempt, name="dispatch")
class ApiView(View):
    def http_method_not_allowed(self, request, *args, **kwargs):
        response = super().http_method_not_allowed(request)
        body = {"error": response.reason_phrase}
        response.content = json.dumps(body)
        response.headers["Content-Type"] = "application/json"
        return response


# --8<-- [start:focus]
def sent_title(request):
    try:
        sent = json.loads(request.body)
    except ValueError as error:
        raise BadRequest from error
    match sent:
        case {"title": str(title)} if 0 < len(title) <= 100:
            return title
    raise BadRequest


class ArticleList(ApiView):
    def get(self, request):
        articles = Article.objects.order_by("pk")
        body = [article.as_dict() for article in articles]
        return JsonResponse(body, safe=False)

    def post(self, request):
        title = sent_title(request)
        article = Article.objects.create(title=title)
        url = reverse("blog:article_detail", args=[article.pk])
        headers = {"Location": url}
        return JsonResponse(
            article.as_dict(), status=201, headers=headers
        )


class ArticleDetail(ApiView):
    def get(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        return JsonResponse(article.as_dict())

    def put(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        article.title = sent_title(request)
        article.save()
        return JsonResponse(article.as_dict())

    def delete(self, request, pk):
        get_object_or_404(Article, pk=pk).delete()
        return HttpResponse(status=204)


# --8<-- [end:focus]
