# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json

from django.conf import settings
from django.core.exceptions import BadRequest
from django.core.wsgi import get_wsgi_application
from django.http import Http404, HttpResponse, JsonResponse
from django.test import Client
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)
posts = {1: {"id": 1, "title": "Hello", "draft": False}}


@method_decorator(csrf_exempt, name="dispatch")
class ApiView(View):
    def http_method_not_allowed(self, request, *args, **kwargs):
        response = super().http_method_not_allowed(request)
        response.content = json.dumps(
            {"error": "Method Not Allowed"}
        )
        response.headers["Content-Type"] = "application/json"
        return response


# --8<-- [start:focus]
def find(post_id):
    if post_id not in posts:
        raise Http404
    return posts[post_id]


def body(request):
    try:
        data = json.loads(request.body)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        raise BadRequest
    return data


class PostList(ApiView):
    def get(self, request):
        return JsonResponse(list(posts.values()), safe=False)

    def post(self, request):
        post_id = max(posts, default=0) + 1
        posts[post_id] = {**body(request), "id": post_id}
        headers = {
            "Location": reverse("post_detail", args=[post_id])
        }
        return JsonResponse(
            posts[post_id], status=201, headers=headers
        )


class PostDetail(ApiView):
    def get(self, request, post_id):
        return JsonResponse(find(post_id))

    def put(self, request, post_id):
        find(post_id)
        posts[post_id] = {**body(request), "id": post_id}
        return JsonResponse(posts[post_id])

    def delete(self, request, post_id):
        find(post_id)
        del posts[post_id]
        return HttpResponse(status=204)


urlpatterns = [
    path("posts", PostList.as_view(), name="post_list"),
    path(
        "posts/<int:post_id>",
        PostDetail.as_view(),
        name="post_detail",
    ),
]
# --8<-- [end:focus]


def not_found(request, exception):
    return JsonResponse({"error": "Not Found"}, status=404)


def bad_request(request, exception):
    return JsonResponse({"error": "Bad Request"}, status=400)


handler400 = bad_request
handler404 = not_found
app = get_wsgi_application()

client = Client()
print(len(client.get("/posts").json()))
#> 1

response = client.post(
    "/posts",
    {"title": "Flask", "draft": True},
    "application/json",
)
print(response.status_code, response.headers["Location"])
#> 201 /posts/2
response = client.put(
    "/posts/2", {"title": "Django"}, "application/json"
)
print(response.status_code, *sorted(response.json()))
#> 200 id title
response = client.delete("/posts/2")
print(response.status_code, repr(response.text))
#> 204 ''

response = client.get("/posts/2")
print(response.status_code, response.json()["error"])
#> 404 Not Found
response = client.delete("/posts")
print(response.status_code, response.json()["error"])
#> 405 Method Not Allowed
