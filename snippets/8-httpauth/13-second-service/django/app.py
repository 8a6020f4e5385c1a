# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "cryptography>=45",
#     "django>=5.2",
#     "djangorestframework>=3.16",
#     "pyjwt>=2.10",
# ]
# ///
import hmac
import json
import os
from base64 import urlsafe_b64encode

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
)
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from blog.views import claims_for, sign

claims = claims_for(user_id=1)

# --8<-- [start:focus]
client = Client()


def get_me(token):
    headers = {"Authorization": f"Bearer {token}"}
    return client.get("/me/", headers=headers)


print("accepted:", get_me(sign(claims)).json()["user"])
#> accepted: 1
for bad in (
    {"exp": 1_577_836_800},
    {"aud": "https://blog.example"},
    {"iss": "https://other.example"},
):
    print(get_me(sign(claims | bad)).status_code, *bad)
    #> 401 exp
    #> 401 aud
    #> 401 iss

other = ec.generate_private_key(ec.SECP256R1())
for kid in "1", "2":
    token = jwt.encode(claims, other, "ES256", {"kid": kid})
    print("another key:", get_me(token).status_code)
    #> another key: 401
    #> another key: 401

# what everybody may know
published = client.get("/.well-known/jwks.json").json()["keys"]
print(sorted(published[0]))
#> ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']
known = jwt.PyJWK(published[0]).key
try:
    jwt.encode(claims, known, "ES256")
except AttributeError as error:
    print("the public key cannot", error.name)
    #> the public key cannot sign


# the public key as a secret; PyJWT refuses to, so by hand
def base64(content):
    return urlsafe_b64encode(content).rstrip(b"=")


header = {"alg": "HS256", "kid": "1"}
late = claims | {"exp": 4_102_444_800}
parts = [json.dumps(part).encode() for part in (header, late)]
token = b".".join(map(base64, parts))
secret = known.public_bytes(
    Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
)
mac = base64(hmac.digest(secret, token, "sha256"))
token = f"{token.decode()}.{mac.decode()}"
print("HS256 with it:", get_me(token).status_code)
#> HS256 with it: 401
# --8<-- [end:focus]
