# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, JsonResponse
from django.test import Client
from django.urls import path
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
)

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def posts(request):
    if request.method == "POST":
        return create(request)
    tag = request.GET.get("tag", "any")
    reader = request.headers.get("X-Reader", "guest")
    return HttpResponse(f"{reader} reads {tag}")


def create(request):
    title = request.POST.get("title")
    if not title:
        error = {"error": "title is missing"}
        return JsonResponse(error, status=400)
    post = {"id": 1, "title": title}
    headers = {"Location": "/posts/1"}
    return JsonResponse(post, status=201, headers=headers)


@require_POST
def rate(request):
    try:
        data = json.loads(request.body)
    except ValueError:
        data = None
    match data:
        case {"rating": int(rating)} if 1 <= rating <= 5:
            return JsonResponse({"stars": "*" * rating})
    error = {"error": "rating is 1 to 5"}
    return JsonResponse(error, status=400)


urlpatterns = [path("posts", posts), path("ratings", rate)]
# --8<-- [end:focus]

app = get_wsgi_application()

client = Client()
print(client.get("/posts?tag=python").text)
#> guest reads python
print(client.get("/posts", headers={"X-Reader": "Ada"}).text)
#> Ada reads any

response = client.post("/posts", {"title": "Hello"})
print(response.status_code, response.headers["Location"])
#> 201 /posts/1
print(response.json()["title"])
#> Hello

response = client.post("/posts")
print(response.status_code, response.json()["error"])
#> 400 title is missing

response = client.post(
    "/ratings", {"rating": 4}, content_type="application/json"
)
print(response.headers["Content-Type"], response.json()["stars"])
#> application/json ****
