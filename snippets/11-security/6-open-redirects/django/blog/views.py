from urllib.parse import urlsplit

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
def own_path(target):
    # no host is allowed, thus only a path of this site
    return target.startswith("/") and (
        url_has_allowed_host_and_scheme(
            target, allowed_hosts=None
        )
    )


@require_safe
def go(request):
    target = request.GET.get("next", "")
    if not own_path(target):
        target = reverse("blog:articles")
    return HttpResponseRedirect(target)


@require_safe
def careless(request):  # how not to do it
    target = request.GET.get("next", "")
    if urlsplit(target).netloc:
        target = reverse("blog:articles")
    return HttpResponseRedirect(target)


@require_safe
def articles(request):
    return HttpResponse("Articles")


# --8<-- [end:focus]
