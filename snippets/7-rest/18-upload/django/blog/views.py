from io import BytesIO

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.models import Article
from blog.serializers import CoverSerializer


# --8<-- [start:focus]
class Upload(APIView):
    parser_classes = [MultiPartParser]

    def put(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        serializer = CoverSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        article.cover = serializer.validated_data["cover"]
        article.save()
        return Response(status=204)


@require_safe
def cover(request, pk):
    article = get_object_or_404(Article, pk=pk)
    if article.cover is None:
        raise Http404
    return FileResponse(
        BytesIO(article.cover),
        content_type="image/png",
        filename=f"cover {article.pk}.png",
    )


# --8<-- [end:focus]
