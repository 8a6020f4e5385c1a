from rest_framework import generics
from rest_framework.permissions import IsAuthenticatedOrReadOnly

from blog.models import Article
from blog.permissions import IsAuthorOrReadOnly
from blog.serializers import ArticleSerializer


class Articles:
    queryset = Article.objects.select_related("author")
    serializer_class = ArticleSerializer
    permission_classes = [
        IsAuthenticatedOrReadOnly,
        IsAuthorOrReadOnly,
    ]


class ArticleList(Articles, generics.CreateAPIView):
    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class ArticleDetail(Articles, generics.RetrieveUpdateAPIView):
    pass
