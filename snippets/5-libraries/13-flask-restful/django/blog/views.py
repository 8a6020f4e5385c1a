from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.models import Article


# --8<-- [start:focus]
class ArticleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = ["id", "title"]


class ArticleList(APIView):
    def get(self, request):
        articles = Article.objects.order_by("pk")
        return Response(
            ArticleSerializer(articles, many=True).data
        )

    def post(self, request):
        serializer = ArticleSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data, status=201)


class ArticleDetail(APIView):
    def get(self, request, pk):
        article = Article.objects.filter(pk=pk).first()
        if article is None:
            raise NotFound("no such article")
        return Response(ArticleSerializer(article).data)


# --8<-- [end:focus]
