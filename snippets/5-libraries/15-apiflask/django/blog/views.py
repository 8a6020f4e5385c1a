from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.exceptions import NotFound
from rest_framework.response import Response

articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
class ArticleSerializer(serializers.Serializer):
    id = serializers.IntegerField(read_only=True)
    title = serializers.CharField(max_length=20)


@api_view(["POST"])
def create_article(request):
    serializer = ArticleSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    new = {"id": len(articles) + 1, **serializer.validated_data}
    articles[new["id"]] = new
    return Response(ArticleSerializer(new).data, status=201)


@api_view(["GET"])
def article_detail(request, id):
    if id not in articles:
        raise NotFound("no such article")
    return Response(ArticleSerializer(articles[id]).data)


# --8<-- [end:focus]
