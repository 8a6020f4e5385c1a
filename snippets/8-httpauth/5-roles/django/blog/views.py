from rest_framework.permissions import (
    AllowAny,
    IsAuthenticated,
)
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.permissions import in_group


# --8<-- [start:focus]
class Articles(APIView):
    allowed = {
        "DELETE": in_group("admin"),
        "POST": in_group("admin", "editor"),
        "GET": AllowAny,
        "HEAD": AllowAny,
    }

    def get_permissions(self):
        method = self.request.method
        return [self.allowed.get(method, IsAuthenticated)()]

    def delete(self, request):
        return Response({"deleted": "all"})

    def post(self, request):
        author = request.user.get_username()
        return Response({"author": author}, status=201)

    def get(self, request):
        reader = request.user.get_username()
        return Response({"reader": reader or "anyone"})


# --8<-- [end:focus]
