# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import include, path, reverse

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])


# --8<-- [start:focus]
def show(request, pk):
    namespace = request.resolver_match.namespace
    fixed = reverse("blog:show", args=[pk + 1])
    own = reverse(f"{namespace}:show", args=[pk + 1])
    return HttpResponse(f"{fixed} {own}")


blog = ([path("<int:pk>", show, name="show")], "blog")
api = ([path("blog/", include(blog))], "api")

urlpatterns = [
    path("blog/", include(blog)),
    path("news/", include(blog, namespace="news")),
    path("api/", include(api)),
]
# --8<-- [end:focus]

app = get_wsgi_application()

print(reverse("blog:show", args=[1]))
#> /blog/1
print(reverse("news:show", args=[1]))
#> /news/1
print(reverse("api:blog:show", args=[1]))
#> /api/blog/1

client = Client()
for url in ("/blog/1", "/news/1", "/api/blog/1"):
    print(client.get(url).text)
    #> /blog/2 /blog/2
    #> /blog/2 /news/2
    #> /blog/2 /api/blog/2

print(reverse("blog:show", args=[2], current_app="api:blog"))
#> /blog/2
