from datetime import UTC, datetime, timedelta

import jwt
from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone
from rest_framework.authentication import TokenAuthentication
from rest_framework.exceptions import AuthenticationFailed

from blog.models import RefreshToken, digest


# --8<-- [start:focus]
def access_token(user):
    expires = datetime.now(UTC) + timedelta(minutes=5)
    claims = {"sub": str(user.pk), "exp": expires}
    return jwt.encode(claims, settings.JWT_KEY, "HS256")


class AccessAuthentication(TokenAuthentication):
    keyword = "Bearer"

    def authenticate_credentials(self, key):
        try:
            claims = jwt.decode(
                key, settings.JWT_KEY, algorithms=["HS256"]
            )
        except jwt.InvalidTokenError:
            raise AuthenticationFailed from None
        users = get_user_model().objects.filter(is_active=True)
        user = users.filter(pk=claims["sub"]).first()
        if user is None:
            raise AuthenticationFailed
        return user, claims


class RefreshAuthentication(TokenAuthentication):
    keyword = "Bearer"

    def authenticate_credentials(self, key):
        tokens = RefreshToken.objects.select_related("user")
        token = tokens.filter(
            digest=digest(key),
            expires__gt=timezone.now(),
            user__is_active=True,
        ).first()
        if token is None:
            raise AuthenticationFailed
        return token.user, token


# --8<-- [end:focus]
