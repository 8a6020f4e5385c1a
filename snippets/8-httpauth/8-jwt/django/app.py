# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "djangorestframework>=3.16",
#     "pyjwt>=2.10",
# ]
# ///
from datetime import UTC, datetime, timedelta

import django
import jwt
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="not a secret in an example, but long",
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
def issue(name, lifetime):
    claims = {"sub": name, "exp": datetime.now(UTC) + lifetime}
    return jwt.encode(claims, settings.SECRET_KEY, "HS256")


class JWTAuthentication(TokenAuthentication):
    keyword = "Bearer"

    def authenticate_credentials(self, key):
        try:
            claims = jwt.decode(
                key,
                settings.SECRET_KEY,
                algorithms=["HS256"],
                options={"require": ["exp", "sub"]},
            )
        except jwt.InvalidTokenError:
            raise AuthenticationFailed from None
        return User(username=claims["sub"]), claims


@api_view()
@authentication_classes([JWTAuthentication])
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


token = issue("ada", timedelta(hours=1))
print(get_me(token).json()["user"])
#> ada
expired = issue("ada", timedelta(seconds=-1))
print("expired:", get_me(expired).status_code)
#> expired: 401

claims = jwt.decode(token, options={"verify_signature": False})
print("readable without the key:", claims["sub"])
#> readable without the key: ada

unsigned = jwt.encode(claims, None, "none")
print("unsigned:", get_me(unsigned).status_code)
#> unsigned: 401
