from rest_framework import viewsets

from blog.models import Article
from blog.serializers import ArticleSerializer


# --8<-- [start:focus]
class ArticleViewSet(viewsets.ModelViewSet):
    queryset = Article.objects.order_by("pk")
    serializer_class = ArticleSerializer


# --8<-- [end:focus]
