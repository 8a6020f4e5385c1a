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
from rest_framework.authentication import BasicAuthentication
from rest_framework.decorators import (
    api_view,
    authentication_classes,
    permission_classes,
)
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import exception_handler

User.objects.create_user("ada", password="lovelace")


# --8<-- [start:focus]
class BlogAuthentication(BasicAuthentication):
    www_authenticate_realm = "blog"


def auth_error(exception, context):
    response = exception_handler(exception, context)
    if response is not None:
        response.data = {"error": response.status_text}
    return response


@api_view()
@authentication_classes([BlogAuthentication])
@permission_classes([IsAuthenticated])
def me(request):
    return Response({"user": request.user.username})


# --8<-- [end:focus]
urlpatterns = [path("me", me)]
app = get_wsgi_application()
client = Client()


def get_me(name, password):
    credentials = b64encode(
        f"{name}:{password}".encode()
    ).decode()
    headers = {"Authorization": f"Basic {credentials}"}
    return client.get("/me", headers=headers)


response = client.get("/me")
print(response.status_code, response.json()["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"])
#> Basic realm="blog"
print(get_me("ada", "byron").status_code)
#> 401
print(get_me("ada", "lovelace").json()["user"])
#> ada
