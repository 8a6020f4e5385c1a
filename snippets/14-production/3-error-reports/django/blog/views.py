import logging

from django.shortcuts import render
from django.views.decorators.debug import (
    sensitive_post_parameters,
)
from django.views.decorators.http import require_http_methods

logger = logging.getLogger(__name__)


def send_welcome(name):
    raise ConnectionError("mail server is down")


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("password", "csrfmiddlewaretoken")
def register(request):
    if request.method == "POST":
        name = request.POST.get("name", "")
        logger.info("registered", extra={"user": name})
        send_welcome(name)
    return render(request, "blog/register.html")


# --8<-- [end:focus]
