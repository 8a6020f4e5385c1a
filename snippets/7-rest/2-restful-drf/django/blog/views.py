from rest_framework.exceptions import ParseError
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.models import Article


# --8<-- [start:focus]
def sent_title(request):
    match request.data:
        case {"title": str(title)} if 0 < len(title) <= 100:
            return title
    raise ParseError("An article needs a title")


class ArticleList(APIView):
    def get(self, request):
        articles = Article.objects.order_by("pk")
        return Response([a.as_dict() for a in articles])

    def post(self, request):
        title = sent_title(request)
        article = Article.objects.create(title=title)
        return Response(article.as_dict(), status=201)


class ArticleDetail(APIView):
    def get(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        return Response(article.as_dict())

    def put(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        article.title = sent_title(request)
        article.save()
        return Response(article.as_dict())

    def delete(self, request, pk):
        get_object_or_404(Article, pk=pk).delete()
        return Response(status=204)


# --8<-- [end:focus]
