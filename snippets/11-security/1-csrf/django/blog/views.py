import json

from django.core.exceptions import BadRequest
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import (
    require_POST,
    require_safe,
)


# --8<-- [start:focus]
# CsrfViewMiddleware: every form needs its token
def save(request, address):
    if not isinstance(address, str) or "@" not in address:
        raise BadRequest
    request.session["email"] = address


@require_safe
def index(request):
    return render(request, "blog/index.html")


@require_POST
def email(request):
    save(request, request.POST.get("email"))
    return redirect("blog:index")


@csrf_exempt  # no token, but JSON alone
@require_POST
def api_email(request):
    if request.content_type != "application/json":
        return HttpResponse(status=415)
    try:
        data = json.loads(request.body)
    except ValueError:
        raise BadRequest from None
    save(
        request,
        data.get("email") if isinstance(data, dict) else None,
    )
    return JsonResponse({"email": request.session["email"]})


@csrf_exempt  # how not to do it
@require_POST
def exempt_email(request):
    save(request, request.POST.get("email"))
    return redirect("blog:index")


# --8<-- [end:focus]
