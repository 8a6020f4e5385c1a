from datetime import UTC, datetime

from django.core import signing
from django.http import HttpResponseBadRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

MAX_AGE = 3600
PUBLISHED = {
    "Hello": datetime(2029, 12, 31, 23, tzinfo=UTC),
    "Happy new year": datetime(2030, 1, 1, tzinfo=UTC),
}


@require_safe
def articles(request):
    now = timezone.now()
    found = [
        title for title in PUBLISHED if PUBLISHED[title] <= now
    ]
    return JsonResponse(found, safe=False)


def token_for(name):
    return signing.dumps(name, salt="confirm")


@require_POST
def confirm(request):
    token, max_age = request.POST.get("token", ""), MAX_AGE
    try:
        name = signing.loads(
            token, max_age=max_age, salt="confirm"
        )
    except signing.BadSignature:  # SignatureExpired is one, too
        return HttpResponseBadRequest()
    return JsonResponse({"confirmed": name})
