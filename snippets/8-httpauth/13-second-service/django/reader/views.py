from rest_framework.decorators import api_view
from rest_framework.response import Response


# --8<-- [start:focus]
@api_view()
def me(request):
    return Response({"user": request.user.id})


# --8<-- [end:focus]
