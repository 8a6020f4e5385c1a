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

from django.contrib.auth.models import User
from rest_framework.authentication import TokenAuthentication
from rest_framework.authtoken.models import Token
from rest_framework.decorators import (
    api_view,
    authentication_classes,
    permission_classes,
)
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import exception_handler

for name in "ada", "grace":
    user = User.objects.create_user(name)
    Token.objects.create(user=user, key=f"token-of-{name}")


# --8<-- [start:focus]
class BearerAuthentication(TokenAuthentication):
    keyword = "Bearer"


def auth_error(exception, context):
    response = exception_handler(exception, context)
    if response is not None:
        response.data = {"error": response.status_text}
    return response


@api_view()
@authentication_classes([BearerAuthentication])
@permission_classes([IsAuthenticated])
def me(request):
    return Response({"user": request.user.username})


# --8<-- [end:focus]
urlpatterns = [path("me", me)]
app = get_wsgi_application()
client = Client()


def get_me(**headers):
    return client.get("/me", headers=headers)


response = get_me()
print(response.status_code, response.json()["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"].split()[0])
#> Bearer
print(get_me(Authorization="Bearer wrong").status_code)
#> 401
print(get_me(Authorization="Token token-of-ada").status_code)
#> 401
print(get_me(Authorization="Bearer token-of-ada").json()["user"])
#> ada

Token.objects.get(key="token-of-grace").delete()
print(get_me(Authorization="Bearer token-of-grace").status_code)
#> 401
