# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
from base64 import b64encode

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
    BasicAuthentication,
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

User.objects.create_user("ada", password="lovelace")


class BearerAuthentication(TokenAuthentication):
    keyword = "Bearer"


def auth_error(exception, context):
    response = exception_handler(exception, context)
    if response is not None:
        response.data = {"error": response.status_text}
    return response


# --8<-- [start:focus]
@api_view(["POST"])
@authentication_classes([BasicAuthentication])
@permission_classes([IsAuthenticated])
def issue(request):
    token, _ = Token.objects.get_or_create(user=request.user)
    return Response({"token": token.key}, status=201)


@api_view(["DELETE"])
@authentication_classes([BearerAuthentication])
@permission_classes([IsAuthenticated])
def revoke(request):
    request.auth.delete()
    return Response(status=204)


@api_view()
@authentication_classes([BearerAuthentication])
@permission_classes([IsAuthenticated])
def me(request):
    return Response({"user": request.user.username})


# --8<-- [end:focus]
urlpatterns = [
    path("tokens", issue),
    path("tokens/mine", revoke),
    path("me", me),
]
app = get_wsgi_application()
client = Client()

basic = b64encode(b"ada:lovelace").decode()
headers = {"Authorization": f"Basic {basic}"}
response = client.post("/tokens", headers=headers)
print(response.status_code, list(response.json()))
#> 201 ['token']

headers = {"Authorization": f"Bearer {response.json()['token']}"}
print(client.get("/me", headers=headers).json()["user"])
#> ada
response = client.delete("/tokens/mine", headers=headers)
print(response.status_code)
#> 204
print(client.get("/me", headers=headers).status_code)
#> 401
