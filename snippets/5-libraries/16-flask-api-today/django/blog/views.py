from rest_framework import exceptions, status
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

from blog.models import Article


# --8<-- [start:focus]
def found(article):
    if article is None:
        raise exceptions.NotFound("no such article")
    return Response(article.as_dict())


class ArticleViewSet(ViewSet):
    lookup_value_regex = "[0-9]+"

    def list(self, request):
        articles = Article.objects.order_by("pk")
        return Response([a.as_dict() for a in articles])

    def create(self, request):
        data = request.data
        title = (
            data.get("title") if isinstance(data, dict) else ""
        )
        if (
            not isinstance(title, str)
            or not 0 < len(title) <= 100
        ):
            raise exceptions.ParseError("title is required")
        article = Article.objects.create(title=title)
        return Response(
            article.as_dict(), status=status.HTTP_201_CREATED
        )

    def retrieve(self, request, pk):
        return found(Article.objects.filter(pk=pk).first())

    @action(detail=False)  # was @list_route()
    def newest(self, request):
        return found(Article.objects.last())


# --8<-- [end:focus]
