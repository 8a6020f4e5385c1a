# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import django
from django.conf import settings
from django.contrib.auth import authenticate, login
from django.contrib.auth.decorators import login_required
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.test import Client
from django.urls import path
from django.views.decorators.http import require_POST

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="not a secret in an example",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "rest_framework",
        "rest_framework.authtoken",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    LOGIN_URL="/login",
    # the hash that Werkzeug uses, too
    PASSWORD_HASHERS=[
        "django.contrib.auth.hashers.ScryptPasswordHasher"
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

from django.contrib.auth.models import User
from rest_framework.authentication import (
    SessionAuthentication,
    TokenAuthentication,
)
from rest_framework.authtoken.models import Token
from rest_framework.decorators import (
    api_view,
    authentication_classes,
    permission_classes,
)
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import exception_handler

ada = User.objects.create_user("ada", password="lovelace")
Token.objects.create(user=ada, key="token-of-ada")


# --8<-- [start:focus]
class BearerAuthentication(TokenAuthentication):
    keyword = "Bearer"


def auth_error(exception, context):
    response = exception_handler(exception, context)
    if response is not None:
        response.data = {"error": response.status_text}
    return response


@api_view(["GET", "POST"])
@authentication_classes(
    [BearerAuthentication, SessionAuthentication]
)
@permission_classes([IsAuthenticated])
def me(request):
    return Response({"user": request.user.username})


# --8<-- [end:focus]
@require_POST
def log_in(request):
    user = authenticate(
        request,
        username=request.POST["name"],
        password=request.POST["password"],
    )
    if user is not None:
        login(request, user)
        return JsonResponse({"user": user.username})
    return JsonResponse({"error": "Unauthorized"}, status=401)


urlpatterns = [
    path("login", log_in),
    path("me", me),
    path("page", login_required(me)),
]
app = get_wsgi_application()

client = Client(enforce_csrf_checks=True)
print("nothing:", client.get("/me").status_code)
#> nothing: 401

headers = {"Authorization": "Bearer token-of-ada"}
response = client.get("/me", headers=headers)
print("token:", response.json()["user"])
#> token: ada
print("cookie:", bool(response.cookies))
#> cookie: False

form = {"name": "ada", "password": "lovelace"}
response = client.post("/login", form)
print("cookie:", bool(response.cookies))
#> cookie: True
print("session:", client.get("/me").json()["user"])
#> session: ada
print("POST by session:", client.post("/me").status_code)
#> POST by session: 403

response = Client().get("/page")
print("for a browser:", response.status_code)
#> for a browser: 302
