from rest_framework import generics

from blog.models import Article
from blog.pagination import Pages
from blog.serializers import ArticleSerializer


# --8<-- [start:focus]
class ArticleList(generics.ListAPIView):
    serializer_class = ArticleSerializer
    pagination_class = Pages

    def get_queryset(self):
        articles = Article.objects.order_by("pk")
        if q := self.request.query_params.get("q"):
            articles = articles.filter(title__icontains=q)
        return articles


# --8<-- [end:focus]
