from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.models import Article
from blog.serializers import ArticleSerializer


# --8<-- [start:focus]
# the same as generics.RetrieveUpdateAPIView
class ArticleDetail(APIView):
    def get(self, request, pk):
        article = get_object_or_404(Article, pk=pk)
        return Response(ArticleSerializer(article).data)

    def put(self, request, pk, partial=False):
        article = get_object_or_404(Article, pk=pk)
        serializer = ArticleSerializer(
            article, data=request.data, partial=partial
        )
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def patch(self, request, pk):
        return self.put(request, pk, partial=True)


# --8<-- [end:focus]
