# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "rest_framework",
        "rest_framework.authtoken",
    ],
    REST_FRAMEWORK={
        "DEFAULT_RENDERER_CLASSES": [
            "rest_framework.renderers.JSONRenderer"
        ],
        "EXCEPTION_HANDLER": f"{__name__}.auth_error",
    },
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            # in memory, and the same for all threads
            "NAME": "file:blog?mode=memory&cache=shared",
        }
    },
)
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth.models import Group, User
from rest_framework.authentication import TokenAuthentication
from rest_framework.authtoken.models import Token
from rest_framework.permissions import AllowAny, BasePermission
from rest_framework.response import Response
from rest_framework.views import APIView, exception_handler

admins = Group.objects.create(name="admin")
editors = Group.objects.create(name="editor")
for name, groups in {
    "ada": [admins, editors],
    "grace": [editors],
}.items():
    user = User.objects.create_user(name)
    user.groups.set(groups)
    Token.objects.create(user=user, key=f"token-of-{name}")


class BearerAuthentication(TokenAuthentication):
    keyword = "Bearer"


def auth_error(exception, context):
    response = exception_handler(exception, context)
    if response is not None:
        response.data = {"error": response.status_text}
    return response


# --8<-- [start:focus]
def in_group(*names):
    class InGroup(BasePermission):
        def has_permission(self, request, view):
            groups = request.user.groups
            return groups.filter(name__in=names).exists()

    return InGroup


class Articles(APIView):
    authentication_classes = [BearerAuthentication]

    def get_permissions(self):
        allowed = {
            "DELETE": in_group("admin"),
            "POST": in_group("admin", "editor"),
        }
        return [allowed.get(self.request.method, AllowAny)()]

    def delete(self, request):
        return Response({"deleted": "all"})

    def post(self, request):
        author = request.user.username
        return Response({"author": author}, status=201)

    def get(self, request):
        reader = request.user.username or "anyone"
        return Response({"reader": reader})


# --8<-- [end:focus]
urlpatterns = [path("articles", Articles.as_view())]
app = get_wsgi_application()
client = Client()
ada = {"Authorization": "Bearer token-of-ada"}
grace = {"Authorization": "Bearer token-of-grace"}

print(client.delete("/articles").status_code)
#> 401
print(client.delete("/articles", headers=grace).status_code)
#> 403
print(client.delete("/articles", headers=ada).status_code)
#> 200
print(client.post("/articles", headers=grace).json()["author"])
#> grace
print(client.get("/articles").json()["reader"])
#> anyone

wrong = {"Authorization": "Bearer wrong"}
print(client.get("/articles", headers=wrong).status_code)
#> 401
