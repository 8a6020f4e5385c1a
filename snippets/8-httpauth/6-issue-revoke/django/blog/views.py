from secrets import token_urlsafe

from rest_framework.authentication import BasicAuthentication
from rest_framework.decorators import (
    api_view,
    authentication_classes,
)
from rest_framework.response import Response

from blog.models import digest


# --8<-- [start:focus]
@api_view(["POST"])
@authentication_classes([BasicAuthentication])
def issue(request):
    token = token_urlsafe()
    request.user.tokens.create(digest=digest(token))
    return Response({"token": token}, status=201)


@api_view(["DELETE"])
def revoke(request):
    request.auth.delete()
    return Response(status=204)


@api_view()
def me(request):
    return Response({"user": request.user.get_username()})


# --8<-- [end:focus]
