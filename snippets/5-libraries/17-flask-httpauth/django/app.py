# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
from base64 import b64encode

import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
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
    },
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
)
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth.models import User
from rest_framework import authentication
from rest_framework.authtoken.models import Token
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView


# --8<-- [start:focus]
class BearerAuthentication(authentication.TokenAuthentication):
    keyword = "Bearer"


class Me(APIView):
    authentication_classes = [
        authentication.BasicAuthentication,
        BearerAuthentication,
    ]
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return Response({"user": request.user.username})


# --8<-- [end:focus]
urlpatterns = [path("me", Me.as_view())]
app = get_wsgi_application()

ada = User.objects.create_user("ada", password="lovelace")
Token.objects.create(user=ada, key="token-of-ada")


def get_me(authorization=""):
    headers = {"Authorization": authorization}
    return APIClient().get("/me", headers=headers)


print(get_me().status_code)
#> 401
basic = b64encode(b"ada:lovelace").decode()
print(get_me(f"Basic {basic}").json()["user"])
#> ada
print(get_me("Bearer token-of-ada").json()["user"])
#> ada

for name in sorted(dir(authentication)):
    if name.endswith("Authentication"):
        print(name)
        #> BaseAuthentication
        #> BasicAuthentication
        #> RemoteUserAuthentication
        #> SessionAuthentication
        #> TokenAuthentication
