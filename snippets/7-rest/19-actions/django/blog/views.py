from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from blog.errors import Conflict
from blog.models import Article
from blog.serializers import ArticleSerializer


# --8<-- [start:focus]
class Articles(
    mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    queryset = Article.objects.all()
    serializer_class = ArticleSerializer
    lookup_value_regex = r"\d+"

    @action(detail=False)
    def latest(self, request):
        articles = self.get_queryset().filter(public=True)
        found = articles.order_by("-pk")[:10]
        return Response(
            self.get_serializer(found, many=True).data
        )

    @action(detail=True, methods=["post"])
    def publish(self, request, pk):
        article = self.get_object()
        draft = Article.objects.filter(
            pk=article.pk, public=False
        )
        if not draft.update(public=True):
            raise Conflict("It is public already")
        return Response(self.get_serializer(article).data)


# --8<-- [end:focus]
