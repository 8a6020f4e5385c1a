from rest_framework import exceptions, status
from rest_framework.decorators import api_view
from rest_framework.response import Response

articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
@api_view(["GET", "POST"])
def article_list(request):
    if request.method == "POST":
        data = request.data
        title = (
            data.get("title") if isinstance(data, dict) else ""
        )
        if not isinstance(title, str) or not title:
            raise exceptions.ParseError("title is required")
        new = {"id": len(articles) + 1, "title": title}
        articles[new["id"]] = new
        return Response(new, status=status.HTTP_201_CREATED)
    return Response(list(articles.values()))


@api_view(["GET"])
def article_detail(request, id):
    if id not in articles:
        raise exceptions.NotFound("no such article")
    return Response(articles[id])


# --8<-- [end:focus]
