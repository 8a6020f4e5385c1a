from django.http import HttpResponseBadRequest, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.models import Article


# --8<-- [start:focus]
@require_safe
def index(request):
    later = request.session.get("later", [])
    theme = request.COOKIES.get("theme", "light")
    return JsonResponse({"later": later, "theme": theme})


@require_POST
def later(request, pk):
    article = get_object_or_404(Article, pk=pk)
    later = request.session.get("later", [])
    request.session["later"] = [*later, article.title]
    return redirect("blog:index")


@require_POST
def theme(request):
    theme = request.POST.get("theme")
    if theme not in ("light", "dark"):
        return HttpResponseBadRequest("light or dark")
    response = redirect("blog:index")
    response.set_cookie(
        "theme", theme, max_age=31536000, samesite="Lax"
    )
    return response


@require_POST
def forget(request):
    request.session.flush()
    return redirect("blog:index")


# --8<-- [end:focus]
