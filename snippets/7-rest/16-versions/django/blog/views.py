from datetime import UTC, datetime

from django.utils.http import http_date
from rest_framework import generics
from rest_framework.reverse import reverse

from blog.models import Article
from blog.serializers import ArticleV1, ArticleV2

OLD = datetime(2026, 1, 1, tzinfo=UTC)
END = datetime(2030, 1, 1, tzinfo=UTC)


# --8<-- [start:focus]
class Versioned:
    queryset = Article.objects.select_related("author")

    def get_serializer_class(self):
        is_old = self.request.version == "v1"
        return ArticleV1 if is_old else ArticleV2

    def finalize_response(self, request, response, **kwargs):
        response = super().finalize_response(
            request, response, **kwargs
        )
        if getattr(request, "version", None) == "v1":
            since = f"@{int(OLD.timestamp())}"
            response.headers["Deprecation"] = since
            end = http_date(END.timestamp())
            response.headers["Sunset"] = end
            url = reverse(
                "article-list", kwargs={"version": "v2"}
            )
            link = f'<{url}>; rel="successor-version"'
            response.headers["Link"] = link
        return response


class ArticleList(Versioned, generics.ListAPIView):
    queryset = Versioned.queryset.order_by("pk")


class ArticleDetail(Versioned, generics.RetrieveAPIView):
    pass


# --8<-- [end:focus]
