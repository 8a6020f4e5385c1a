from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.views import APIView

articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
class ArticleSerializer(serializers.Serializer):
    title = serializers.CharField()


class ArticleList(APIView):
    def get(self, request):
        return Response(list(articles.values()))

    def post(self, request):
        serializer = ArticleSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        title = serializer.validated_data["title"]
        new = {"id": len(articles) + 1, "title": title}
        articles[new["id"]] = new
        return Response(new, status=201)


class ArticleDetail(APIView):
    def get(self, request, id):
        if id not in articles:
            raise NotFound("no such article")
        return Response(articles[id])


# --8<-- [end:focus]
