from django.conf import settings
from django.http import HttpResponseForbidden, JsonResponse
from django.shortcuts import redirect
from django.utils.crypto import constant_time_compare
from django.views.decorators.http import (
    require_POST,
    require_safe,
)


# --8<-- [start:focus]
@require_safe
def index(request):
    draft = request.session.get("draft", "")
    editor = "editor" in request.session
    return JsonResponse({"draft": draft, "editor": editor})


@require_POST
def draft(request):
    request.session["draft"] = request.POST.get("text", "")
    return redirect("blog:index")


@require_POST
def login(request):
    password = request.POST.get("password", "")
    right = settings.EDITORS_PASSWORD
    if not constant_time_compare(password, right):
        return HttpResponseForbidden("wrong password")
    request.session.cycle_key()
    request.session["editor"] = True
    return redirect("blog:index")


@require_POST
def logout(request):
    request.session.flush()
    return redirect("blog:index")


# --8<-- [end:focus]
