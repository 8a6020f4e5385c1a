from dataclasses import dataclass
from pathlib import Path

import jwt
from rest_framework.authentication import TokenAuthentication
from rest_framework.exceptions import AuthenticationFailed

# --8<-- [start:focus]
# what the blog publishes, and all that is known of its key
file = Path(__file__).with_name("jwks.json")
KEYS = jwt.PyJWKSet.from_json(file.read_text())


@dataclass
class Visitor:  # the reader has no table of users
    id: str
    is_authenticated = True


class JWTAuthentication(TokenAuthentication):
    keyword = "Bearer"

    def authenticate_credentials(self, key):
        try:
            header = jwt.get_unverified_header(key)
            claims = jwt.decode(
                key,
                KEYS[header.get("kid")],
                algorithms=["ES256"],
                issuer="https://blog.example",
                audience="https://reader.example",
                options={"require": ["iss", "aud", "sub", "exp"]},
            )
        except (jwt.InvalidTokenError, KeyError):
            raise AuthenticationFailed from None
        return Visitor(claims["sub"]), claims


# --8<-- [end:focus]
