from rest_framework import generics

from blog.models import Article
from blog.serializers import ArticleSerializer


# --8<-- [start:focus]
class ArticleList(generics.ListCreateAPIView):
    serializer_class = ArticleSerializer
    queryset = (
        Article.objects.select_related("author")
        .prefetch_related("tags")
        .order_by("pk")
    )


# --8<-- [end:focus]
