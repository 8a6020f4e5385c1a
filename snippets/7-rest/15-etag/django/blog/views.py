from django.db.models import F
from django.utils.decorators import method_decorator
from django.views.decorators.http import condition
from rest_framework.exceptions import ParseError
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.errors import PreconditionRequired
from blog.models import Article


def sent_title(request):
    match request.data:
        case {"title": str(title)} if 0 < len(title) <= 100:
            return title
    raise ParseError


# --8<-- [start:focus]
def etag(request, pk):
    found = Article.objects.filter(pk=pk)
    version = found.values_list("version", flat=True).first()
    request.compared = version  # with If-Match
    return None if version is None else f'"{version}"'


@method_decorator(condition(etag_func=etag), name="dispatch")
class ArticleDetail(APIView):
    def get(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        return Response(article.as_dict())

    def put(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        if "If-Match" not in request.headers:
            raise PreconditionRequired
        title = sent_title(request)
        unchanged = Article.objects.filter(
            pk=pk, version=request.compared
        )
        if not unchanged.update(
            title=title, version=F("version") + 1
        ):  # changed since etag()
            return Response(status=412)
        article.refresh_from_db()
        headers = {"ETag": f'"{article.version}"'}
        return Response(article.as_dict(), headers=headers)


# --8<-- [end:focus]
