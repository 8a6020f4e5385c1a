from rest_framework import generics
from rest_framework.filters import OrderingFilter, SearchFilter

from blog.models import Article
from blog.serializers import ArticleQuery, ArticleSerializer


# --8<-- [start:focus]
class ArticleList(generics.ListAPIView):
    serializer_class = ArticleSerializer
    filter_backends = [SearchFilter, OrderingFilter]
    search_fields = ["title", "author__name"]
    ordering_fields = ["id", "title", "rating"]
    ordering = ["id"]

    def get_queryset(self):
        query = ArticleQuery(data=self.request.query_params)
        query.is_valid(raise_exception=True)
        asked = query.validated_data
        articles = Article.objects.select_related("author")
        if "author" in asked:
            articles = articles.filter(
                author__name=asked["author"]
            )
        if "min_rating" in asked:
            articles = articles.filter(
                rating__gte=asked["min_rating"]
            )
        return articles


# --8<-- [end:focus]
