# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path, register_converter, reverse

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])


# --8<-- [start:focus]
class YearConverter:
    regex = "[0-9]{4}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{value:04}"


register_converter(YearConverter, "year")


def post(request, post_id):
    text = f"post {post_id} ({type(post_id).__name__})"
    return HttpResponse(text)


def archive(request, year, tag):
    text = f"{tag} in {year} ({type(year).__name__})"
    return HttpResponse(text)


urlpatterns = [
    path("posts/<int:post_id>", post, name="post"),
    path("archive/<year:year>/<tag>", archive, name="archive"),
]
# --8<-- [end:focus]

app = get_wsgi_application()

client = Client()
print(client.get("/posts/7").text)
#> post 7 (int)
print(client.get("/archive/1999/python").text)
#> python in 1999 (int)
print(client.get("/posts/seven").status_code)
#> 404

print(reverse("post", args=[7]))
#> /posts/7
tagged = {"year": 1999, "tag": "python"}
print(reverse("archive", kwargs=tagged, query={"page": 2}))
#> /archive/1999/python?page=2
