from threading import Barrier

from django.http import HttpResponse
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def hello(request):
    return HttpResponse("Hello, World!")


two = Barrier(2, timeout=10)


@require_safe
def meet(request):
    two.wait()
    return HttpResponse("met")


# --8<-- [end:focus]
