from rest_framework import generics
from rest_framework.renderers import JSONRenderer

from blog.models import Article
from blog.renderers import CSVRenderer
from blog.serializers import ArticleSerializer


# --8<-- [start:focus]
class ArticleList(generics.ListAPIView):
    renderer_classes = [JSONRenderer, CSVRenderer]
    queryset = Article.objects.order_by("pk")
    serializer_class = ArticleSerializer


# --8<-- [end:focus]
