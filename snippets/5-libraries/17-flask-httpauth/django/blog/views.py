from rest_framework.authentication import BasicAuthentication
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.authentication import BearerAuthentication


# --8<-- [start:focus]
class Me(APIView):
    authentication_classes = [
        BasicAuthentication,
        BearerAuthentication,
    ]

    def get(self, request):
        return Response({"user": request.user.get_username()})


# --8<-- [end:focus]
