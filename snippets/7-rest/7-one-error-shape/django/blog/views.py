from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.models import Article
from blog.serializers import ArticleSerializer


# --8<-- [start:focus]
class ArticleList(APIView):
    def post(self, request):
        serializer = ArticleSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        article = serializer.save(rating=3)
        return Response({"id": article.pk}, status=201)


class ArticleDetail(APIView):
    def get(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        stars = "*" * article.rating
        return Response({"title": article.title, "stars": stars})


# --8<-- [end:focus]
