"""Campus, the other site: OpenID Connect, inside this process."""

import json
import secrets
import time
from base64 import b64encode, urlsafe_b64encode
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm
from requests import Response
from requests.adapters import HTTPAdapter

SITE = "https://id.example.org"
CLIENT = b"blog:not a secret in an example"

key = rsa.generate_private_key(65537, 2048)
codes = {}  # what each was given for, until it is used
calls = []


# --8<-- [start:focus]
def agree(location, **person):
    """Somebody follows location, logs in there, and agrees."""
    asked = dict(parse_qsl(urlsplit(location).query))
    code = secrets.token_urlsafe()
    codes[code] = asked, person
    back = {"code": code, "state": asked["state"]}
    return f"{asked['redirect_uri']}?{urlencode(back)}"


def token(code, code_verifier, **form):
    """Change a code, once, for whoever began the log-in."""
    asked, person = codes.pop(code)
    digest = sha256(code_verifier.encode()).digest()
    challenge = urlsafe_b64encode(digest).decode().rstrip("=")
    if asked["code_challenge"] != challenge:
        return {"error": "invalid_grant"}
    now = int(time.time())
    claims = {"iss": SITE, "aud": asked["client_id"]}
    claims |= {"iat": now, "exp": now + 300} | person
    claims["nonce"] = asked.get("nonce")
    return {
        "access_token": secrets.token_urlsafe(),
        "token_type": "Bearer",
        "id_token": jwt.encode(
            claims, key, "RS256", {"kid": "1"}
        ),
    }


# --8<-- [end:focus]
def answer(request):
    path = urlsplit(request.url).path
    calls.append(path.split("/")[-1])
    if path == "/.well-known/openid-configuration":
        return {
            "issuer": SITE,
            "authorization_endpoint": f"{SITE}/authorize",
            "token_endpoint": f"{SITE}/token",
            "token_endpoint_auth_methods_supported": [
                "client_secret_basic"
            ],
            "jwks_uri": f"{SITE}/keys",
        }
    if path == "/keys":
        public = RSAAlgorithm.to_jwk(key.public_key(), True)
        return {"keys": [public | {"kid": "1"}]}
    credentials = f"Basic {b64encode(CLIENT).decode()}"
    if request.headers["Authorization"] != credentials:
        return {"error": "invalid_client"}
    return token(**dict(parse_qsl(request.body)))


class Provider(HTTPAdapter):
    """Answers what the app asks of Campus with requests."""

    def send(self, request, **kwargs):
        response = Response()
        content = answer(request)
        response.status_code = 400 if "error" in content else 200
        response.headers["Content-Type"] = "application/json"
        response._content = json.dumps(content).encode()
        return response
