import os

from django.conf import settings
from django.core.mail import send_mail
from django.http import (
    HttpResponse,
    HttpResponseBadRequest,
    JsonResponse,
)
from django.shortcuts import redirect
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.spam import is_spam


@require_POST
def contact(request):
    if not settings.CONTACT_OPEN:
        return HttpResponse(status=503)
    text = request.POST.get("text", "").strip()
    if not text or is_spam(text):
        return HttpResponseBadRequest()
    send_mail("From a reader", text, None, [settings.EDITOR])
    return redirect("/about/")


@require_safe
def about(request):
    release = os.environ.get("BLOG_RELEASE", "none")
    return JsonResponse({"release": release})
