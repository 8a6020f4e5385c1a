from rest_framework import exceptions, status
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
class ArticleViewSet(ViewSet):
    lookup_value_regex = "[0-9]+"

    def list(self, request):
        return Response(list(articles.values()))

    def create(self, request):
        data = request.data
        title = (
            data.get("title") if isinstance(data, dict) else ""
        )
        if not isinstance(title, str) or not title:
            raise exceptions.ParseError("title is required")
        new = {"id": len(articles) + 1, "title": title}
        articles[new["id"]] = new
        return Response(new, status=status.HTTP_201_CREATED)

    def retrieve(self, request, pk):
        if int(pk) not in articles:
            raise exceptions.NotFound("no such article")
        return Response(articles[int(pk)])

    @action(detail=False)  # was @list_route()
    def newest(self, request):
        return Response(articles[max(articles)])


# --8<-- [end:focus]
