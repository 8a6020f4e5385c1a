from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.exceptions import NotFound
from rest_framework.response import Response

from blog.models import Article


# --8<-- [start:focus]
class ArticleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = ["id", "title"]


@api_view(["POST"])
def create_article(request):
    serializer = ArticleSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    serializer.save()
    return Response(serializer.data, status=201)


@api_view(["GET"])
def article_detail(request, pk):
    article = Article.objects.filter(pk=pk).first()
    if article is None:
        raise NotFound("no such article")
    return Response(ArticleSerializer(article).data)


# --8<-- [end:focus]
