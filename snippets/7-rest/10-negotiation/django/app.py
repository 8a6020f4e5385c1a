# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import csv
import io

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
)

from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView


# --8<-- [start:focus]
class CSVRenderer(BaseRenderer):
    media_type = "text/csv"
    format = "csv"

    def render(self, data, media_type=None, context=None):
        rows = data if isinstance(data, list) else [data]
        text = io.StringIO()
        writer = csv.DictWriter(
            text, rows[0], lineterminator="\n"
        )
        writer.writeheader()
        writer.writerows(rows)
        return text.getvalue()


class PostList(APIView):
    renderer_classes = [JSONRenderer, CSVRenderer]

    def get(self, request):
        return Response(
            [
                {"id": 1, "title": "Hello"},
                {"id": 2, "title": "Flask"},
            ]
        )


# --8<-- [end:focus]
urlpatterns = [path("posts", PostList.as_view())]
app = get_wsgi_application()

client = APIClient()
for accept in [
    "application/json",
    "text/csv",
    "text/csv;q=0.5, application/json",
    "text/*",
    "*/*",
    "application/xml",
]:
    response = client.get("/posts", headers={"Accept": accept})
    kind = response.headers["Content-Type"].split(";")[0]
    print(accept, "->", response.status_code, kind)
    #> application/json -> 200 application/json
    #> text/csv -> 200 text/csv
    #> text/csv;q=0.5, application/json -> 200 application/json
    #> text/* -> 200 text/csv
    #> */* -> 200 application/json
    #> application/xml -> 406 application/json
response = client.get("/posts", headers={"Accept": "text/csv"})
for line in response.text.splitlines():
    print(line)
    #> id,title
    #> 1,Hello
    #> 2,Flask
print(client.get("/posts").status_code)
#> 200
