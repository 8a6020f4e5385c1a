# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
from time import time
from unittest.mock import patch

import django
from django.conf import settings
from django.core import signing
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="not a secret in an example",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "rest_framework",
    ],
    REST_FRAMEWORK={
        "DEFAULT_RENDERER_CLASSES": [
            "rest_framework.renderers.JSONRenderer"
        ],
        "EXCEPTION_HANDLER": f"{__name__}.auth_error",
    },
)
django.setup()

from django.contrib.auth.models import User
from rest_framework.authentication import TokenAuthentication
from rest_framework.decorators import (
    api_view,
    authentication_classes,
    permission_classes,
)
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import exception_handler


# --8<-- [start:focus]
def issue(name):
    return signing.dumps({"user": name}, salt="token")


class SignedTokenAuthentication(TokenAuthentication):
    keyword = "Bearer"

    def authenticate_credentials(self, key):
        try:
            data = signing.loads(key, salt="token", max_age=3600)
        except signing.BadSignature:
            raise AuthenticationFailed from None
        return User(username=data["user"]), key


@api_view()
@authentication_classes([SignedTokenAuthentication])
@permission_classes([IsAuthenticated])
def me(request):
    return Response({"user": request.user.username})


# --8<-- [end:focus]
def auth_error(exception, context):
    response = exception_handler(exception, context)
    if response is not None:
        response.data = {"error": response.status_text}
    return response


urlpatterns = [path("me", me)]
app = get_wsgi_application()
client = Client()


def get_me(token):
    headers = {"Authorization": f"Bearer {token}"}
    return client.get("/me", headers=headers)


token = issue("ada")
print(get_me(token).json()["user"])
#> ada
print("changed:", get_me("x" + token).status_code)
#> changed: 401

with patch("time.time", return_value=time() - 3601):
    expired = issue("ada")
print("an hour old:", get_me(expired).status_code)
#> an hour old: 401
try:
    signing.loads(expired, salt="token", max_age=3600)
except signing.BadSignature as error:
    print(type(error).__name__)
    #> SignatureExpired

token = signing.dumps({"user": "ada"}, salt="reset")
print("for something else:", get_me(token).status_code)
#> for something else: 401
