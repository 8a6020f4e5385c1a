from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.clickjacking import (
    xframe_options_exempt,
    xframe_options_sameorigin,
)
from django.views.decorators.http import (
    require_POST,
    require_safe,
)


# --8<-- [start:focus]
@require_safe
def index(request):
    return render(request, "blog/index.html")


@require_POST
def name(request):
    request.session["name"] = request.POST.get("name", "")[:40]
    response = redirect("blog:index")
    response.set_cookie(  # for a script, so not HttpOnly
        "theme", "dark", secure=True, samesite="Lax"
    )
    return response


@require_safe
@xframe_options_sameorigin
def preview(request):
    return HttpResponse("Shown in our own editor")


@require_safe
@xframe_options_exempt
def badge(request):
    response = HttpResponse("12 articles")
    response.headers["Content-Security-Policy"] = (
        "frame-ancestors 'self' https://partner.example"
    )
    return response


# --8<-- [end:focus]
