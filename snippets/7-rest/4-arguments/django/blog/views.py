from rest_framework.response import Response
from rest_framework.views import APIView

from blog import serializers
from blog.models import Article


# --8<-- [start:focus]
def valid(serializer_class, data):
    serializer = serializer_class(data=data)
    serializer.is_valid(raise_exception=True)
    return serializer.validated_data


class ArticleList(APIView):
    def get(self, request):
        args = valid(serializers.Listing, request.query_params)
        articles = Article.objects.order_by("pk")
        titles = articles.values_list("title", flat=True)
        return Response(list(titles[: args["limit"]]))

    def post(self, request):
        sent = valid(serializers.NewArticle, request.data)
        article = Article.objects.create(**sent)
        found = {"id": article.pk, "rating": article.rating}
        return Response(found, status=201)


class Search(APIView):
    def get(self, request):
        sent = valid(serializers.Search, request.query_params)
        articles = Article.objects.filter(**sent)
        return Response(articles.values_list("pk", flat=True))


# --8<-- [end:focus]
