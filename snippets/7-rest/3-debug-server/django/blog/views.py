import os

from django.http import JsonResponse
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def hello(request):
    return JsonResponse({"text": "Hello", "pid": os.getpid()})


# --8<-- [end:focus]
