from datetime import UTC, datetime, timedelta

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from rest_framework.authentication import TokenAuthentication
from rest_framework.exceptions import AuthenticationFailed

# --8<-- [start:focus]
ISSUER = "https://blog.example"
AUDIENCE = "https://blog.example/api"
KEEP = timedelta(minutes=15)


def claims_of(user):
    return {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": str(user.pk),
        "exp": datetime.now(UTC) + KEEP,
    }


def sign(claims):
    return jwt.encode(claims, settings.JWT_KEY, "HS256")


class JWTAuthentication(TokenAuthentication):
    keyword = "Bearer"

    def authenticate_credentials(self, key):
        try:
            claims = jwt.decode(
                key,
                settings.JWT_KEY,
                algorithms=["HS256"],
                issuer=ISSUER,
                audience=AUDIENCE,
                options={"require": ["iss", "aud", "sub", "exp"]},
            )
            users = get_user_model().objects
            sub = int(claims["sub"])
            return users.get(pk=sub, is_active=True), claims
        except (
            jwt.InvalidTokenError,
            get_user_model().DoesNotExist,
            ValueError,
        ):
            raise AuthenticationFailed from None


# --8<-- [end:focus]
