# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.apps import apps
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import NoReverseMatch, include, path, reverse

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])


def index(request):
    return HttpResponse(f"Hello at {reverse('blog:index')}")


blog = [path("", index, name="index")]
urlpatterns = [
    path("", include((blog, "blog"))),
    path("v1/", include((blog, "api:v1"))),
]
app = get_wsgi_application()

client = Client()
print(client.get("/").text)
#> Hello at /

# --8<-- [start:focus]
blog.append(path("late", index, name="late"))
print("late route:", client.get("/late").status_code)
#> late route: 200
try:
    reverse("blog:late")
except NoReverseMatch as error:
    print("late route:", type(error).__name__)
    #> late route: NoReverseMatch

late = "django.contrib.humanize"
settings.INSTALLED_APPS = [late]
print("late component:", apps.is_installed(late))
#> late component: False

print("bad name:", client.get("/v1/").status_code)
#> bad name: 200
try:
    reverse("api:v1:index")
except NoReverseMatch as error:
    print("bad name:", type(error).__name__)
    #> bad name: NoReverseMatch
# --8<-- [end:focus]
