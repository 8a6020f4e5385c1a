from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import (
    require_POST,
    require_safe,
)


# --8<-- [start:focus]
@require_POST
def start(request):
    remember = "remember" in request.POST
    request.session.cycle_key()
    request.session["later"] = []
    request.session.set_expiry(None if remember else 0)
    return HttpResponse(status=204)


@require_safe
def index(request):
    later = request.session.get("later", [])
    return JsonResponse({"later": later})


@require_POST
def lost(request):
    request.session.get("later", []).append("lost")
    return HttpResponse(status=204)


@require_POST
def later(request):
    later = request.session.setdefault("later", [])
    later.append("kept")
    request.session.modified = True
    return HttpResponse(status=204)


# --8<-- [end:focus]
