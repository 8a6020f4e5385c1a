from django.conf import settings
from django.http import HttpResponse
from django.views.decorators.http import (
    require_POST,
    require_safe,
)


@require_safe
def index(request):
    return HttpResponse(settings.SITE_NAME)


@require_POST
def name(request):
    request.session["name"] = "ada"
    return HttpResponse(status=204)
