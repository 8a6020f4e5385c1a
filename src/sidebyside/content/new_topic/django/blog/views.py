from django.http import HttpResponse
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def index(request):
    return HttpResponse("Hello")


# --8<-- [end:focus]
