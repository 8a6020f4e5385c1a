from datetime import timedelta
from secrets import token_urlsafe

from django.db import transaction
from django.utils import timezone
from rest_framework.authentication import BasicAuthentication
from rest_framework.decorators import (
    api_view,
    authentication_classes,
)
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.response import Response

from blog.authentication import (
    RefreshAuthentication,
    access_token,
)
from blog.models import RefreshToken, digest


# --8<-- [start:focus]
def new_pair(user, family):
    token = token_urlsafe()
    user.refresh_tokens.create(
        digest=digest(token),
        family=family,
        expires=timezone.now() + timedelta(days=30),
    )
    both = {"access": access_token(user), "refresh": token}
    return Response(both, status=201)


def end(family):
    RefreshToken.objects.filter(family=family).delete()


@api_view(["POST"])
@authentication_classes([BasicAuthentication])
def issue(request):
    return new_pair(request.user, token_urlsafe(16))


@api_view(["POST"])
@authentication_classes([RefreshAuthentication])
def refresh(request):
    token = request.auth
    tokens = RefreshToken.objects.filter(pk=token.pk, used=False)
    with transaction.atomic():
        # one statement: of two requests at once, one gets 0
        if tokens.update(used=True):
            return new_pair(token.user, token.family)
    end(token.family)
    raise AuthenticationFailed


@api_view(["DELETE"])
@authentication_classes([RefreshAuthentication])
def revoke(request):
    end(request.auth.family)
    return Response(status=204)


@api_view()
def me(request):
    return Response({"user": request.user.get_username()})


# --8<-- [end:focus]
