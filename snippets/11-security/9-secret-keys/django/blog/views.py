from django.core import signing
from django.http import Http404, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import (
    require_POST,
    require_safe,
)


# --8<-- [start:focus]
def token_for(name):
    # SECRET_KEY signs, SECRET_KEY_FALLBACKS may read
    return signing.dumps(name, salt="unsubscribe")


@require_safe
def unsubscribe(request, token):
    try:
        name = signing.loads(token, salt="unsubscribe")
    except signing.BadSignature:
        raise Http404 from None
    return JsonResponse({"name": name})


# --8<-- [end:focus]
@require_safe
def index(request):
    return render(request, "blog/index.html")


@require_POST
def name(request):
    request.session["name"] = request.POST.get("name", "")[:40]
    return redirect("blog:index")
