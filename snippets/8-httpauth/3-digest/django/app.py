# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import urllib.request as urllib
from hashlib import md5

import django
from django.conf import settings
from django.core.signing import BadSignature, TimestampSigner
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import path
from django.utils.crypto import (
    constant_time_compare,
    get_random_string,
)

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
from rest_framework.authentication import BaseAuthentication
from rest_framework.decorators import (
    api_view,
    authentication_classes,
    permission_classes,
)
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import exception_handler


def digest(*parts):
    return md5(":".join(parts).encode()).hexdigest()


users = {"ada": digest("ada", "blog", "lovelace")}
signer = TimestampSigner(salt="digest")


# --8<-- [start:focus]
class DigestAuthentication(BaseAuthentication):
    def authenticate_header(self, request):
        nonce = signer.sign(get_random_string(16))
        return f'Digest realm="blog", nonce="{nonce}", qop="auth"'

    def authenticate(self, request):
        header = request.headers.get("Authorization", "")
        scheme, _, fields = header.partition(" ")
        if scheme != "Digest":
            return None
        try:
            name = self.verified_name(request, fields)
        except (BadSignature, KeyError, ValueError):
            raise AuthenticationFailed from None
        return User(username=name), None

    def verified_name(self, request, fields):
        sent = urllib.parse_keqv_list(
            urllib.parse_http_list(fields)
        )
        signer.unsign(sent["nonce"], max_age=300)
        seed = [sent[key] for key in ("nonce", "nc", "cnonce")]
        ha1 = users[sent["username"]]
        ha2 = digest(request.method, request.get_full_path())
        expected = digest(ha1, *seed, "auth", ha2)
        if not constant_time_compare(expected, sent["response"]):
            raise ValueError("wrong password")
        return sent["username"]


# --8<-- [end:focus]
def auth_error(exception, context):
    response = exception_handler(exception, context)
    if response is not None:
        response.data = {"error": response.status_text}
    return response


@api_view()
@authentication_classes([DigestAuthentication])
@permission_classes([IsAuthenticated])
def me(request):
    return Response({"user": request.user.username})


urlpatterns = [path("me", me)]
app = get_wsgi_application()


def answer(challenge, name, password):
    """What a browser sends back, by the standard library."""
    scheme, fields = challenge.split(maxsplit=1)
    known = urllib.HTTPPasswordMgr()
    known.add_password("blog", "http://localhost", name, password)
    request = urllib.Request("http://localhost/me")
    digest = urllib.AbstractDigestAuthHandler(known)
    found = urllib.parse_keqv_list(urllib.parse_http_list(fields))
    return f"{scheme} {digest.get_authorization(request, found)}"


client = Client()
response = client.get("/me")
challenge = response.headers["WWW-Authenticate"]
print(response.status_code, challenge.split()[0])
#> 401 Digest
print("cookie:", "Set-Cookie" in response.headers)
#> cookie: False

right = answer(challenge, "ada", "lovelace")
headers = {"Authorization": right}
print(client.get("/me", headers=headers).json()["user"])
#> ada
print("password sent:", "lovelace" in right)
#> password sent: False
wrong = answer(challenge, "ada", "byron")
headers = {"Authorization": wrong}
print(client.get("/me", headers=headers).status_code)
#> 401
