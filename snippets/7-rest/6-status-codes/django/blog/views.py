from django.db import IntegrityError, transaction
from django.urls import reverse
from rest_framework.exceptions import ParseError
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.errors import Conflict
from blog.models import Article


# --8<-- [start:focus]
class ArticleList(APIView):
    def post(self, request):
        match request.data:
            case {"title": str(title)} if 0 < len(title) <= 100:
                article = Article(title=title)
            case _:
                raise ParseError("An article needs a title")
        try:
            with transaction.atomic():
                article.save()
        except IntegrityError:
            raise Conflict("The title is taken") from None
        url = reverse("blog:detail", args=[article.pk])
        return Response(
            article.as_dict(), 201, headers={"Location": url}
        )


class ArticleDetail(APIView):
    def get(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        return Response(article.as_dict())

    def delete(self, request, pk):
        get_object_or_404(Article, pk=pk).delete()
        return Response(status=204)


# --8<-- [end:focus]
