# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="not a secret in an example",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
)
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth import login, logout
from django.contrib.auth.decorators import permission_required
from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType

# --8<-- [start:focus]
editors = Group.objects.create(name="editor")
publish_article = Permission.objects.create(
    codename="publish_article",
    content_type=ContentType.objects.create(app_label="blog"),
)
editors.permissions.add(publish_article)
User.objects.create_user("ada").groups.add(editors)
User.objects.create_user("grace")


@permission_required("blog.publish_article", raise_exception=True)
def publish(request):
    return HttpResponse("published", status=201)


# --8<-- [end:focus]
def forbidden(request, exception):
    return HttpResponse("editors only", status=403)


def log_in(request, name):
    login(request, User.objects.get(username=name))
    return HttpResponse(name)


def may_publish(request):
    may = request.user.has_perm("blog.publish_article")
    return HttpResponse("yes" if may else "no")


def log_out(request):
    logout(request)
    return HttpResponse("bye")


handler403 = forbidden
urlpatterns = [
    path("articles", publish),
    path("login/<name>", log_in),
    path("may-publish", may_publish),
    path("logout", log_out),
]
app = get_wsgi_application()

client = Client()
print(client.post("/articles").status_code)
#> 403
client.post("/login/grace")
print(client.post("/articles").text)
#> editors only
client.post("/login/ada")
print(client.get("/may-publish").text)
#> yes
print(client.post("/articles").text)
#> published
