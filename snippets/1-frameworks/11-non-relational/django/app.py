# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json
import os

from django.conf import settings
from django.core.cache import cache
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, JsonResponse
from django.test import Client
from django.urls import path
from django.views.decorators.http import require_http_methods

# --8<-- [start:focus]
url = os.environ.get("REDIS_URL")
backend = "redis.RedisCache" if url else "locmem.LocMemCache"
drafts = {
    "BACKEND": f"django.core.cache.backends.{backend}",
    "LOCATION": url or "",
    "KEY_PREFIX": "drafts",
}
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    CACHES={"default": drafts},
)


@require_http_methods(["GET", "HEAD", "PUT"])
def draft(request, slug):
    if request.method == "PUT":
        return save(request, slug)
    found = cache.get(slug)
    if found is None:
        error = {"error": "no such draft"}
        return JsonResponse(error, status=404)
    return JsonResponse(found)


def save(request, slug):
    try:
        draft = json.loads(request.body)
    except ValueError:
        draft = None
    if not isinstance(draft, dict):
        error = {"error": "a draft is an object"}
        return JsonResponse(error, status=400)
    cache.set(slug, draft, timeout=3600)
    return HttpResponse(status=204)


urlpatterns = [path("drafts/<slug>", draft)]
# --8<-- [end:focus]

app = get_wsgi_application()

client = Client()
JSON = "application/json"
client.put("/drafts/hello", {"title": "Hello"}, JSON)
print(client.get("/drafts/hello").json()["title"])
#> Hello

tagged = {"title": "Hello", "tags": ["python", "web"]}
client.put("/drafts/hello", tagged, JSON)
print(*client.get("/drafts/hello").json()["tags"])
#> python web

print(client.get("/drafts/nothing").status_code)
#> 404
