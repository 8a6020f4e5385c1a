from django.db.models import Q
from rest_framework import generics
from rest_framework.permissions import IsAuthenticatedOrReadOnly

from blog.models import Article
from blog.permissions import IsAuthorOrReadOnly
from blog.serializers import ArticleSerializer


# --8<-- [start:focus]
class Visible:  # to the one who asks
    serializer_class = ArticleSerializer
    permission_classes = [
        IsAuthenticatedOrReadOnly,
        IsAuthorOrReadOnly,
    ]

    def get_queryset(self):
        allowed = Q(public=True)
        if self.request.user.is_authenticated:
            allowed |= Q(author=self.request.user)
        articles = Article.objects.select_related("author")
        return articles.filter(allowed).order_by("pk")


class ArticleList(Visible, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class ArticleDetail(
    Visible, generics.RetrieveUpdateDestroyAPIView
):
    http_method_names = [
        "get",
        "head",
        "options",
        "put",
        "delete",
    ]


# --8<-- [end:focus]
