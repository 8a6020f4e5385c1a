from django.db.models import Q
from rest_framework import viewsets
from rest_framework.filters import OrderingFilter, SearchFilter

from blog.models import Article
from blog.permissions import IsAuthorOrReadOnly
from blog.serializers import ArticleQuery, ArticleSerializer


# --8<-- [start:focus]
class Articles(viewsets.ModelViewSet):
    serializer_class = ArticleSerializer
    permission_classes = [IsAuthorOrReadOnly]
    filter_backends = [SearchFilter, OrderingFilter]
    search_fields = ["title", "author__username"]
    ordering_fields = ["id", "title"]
    ordering = ["id"]

    def get_queryset(self):  # visible to the one who asks
        allowed = Q(public=True)
        if self.request.user.is_authenticated:
            allowed |= Q(author=self.request.user)
        articles = Article.objects.filter(allowed)
        articles = articles.select_related("author")
        return articles.prefetch_related("tags")

    def filter_queryset(self, articles):
        if self.action == "list":
            query = ArticleQuery(data=self.request.query_params)
            query.is_valid(raise_exception=True)
            if tag := query.validated_data.get("tag"):
                articles = articles.filter(tags__name=tag)
            articles = super().filter_queryset(articles)
        return articles

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


# --8<-- [end:focus]
