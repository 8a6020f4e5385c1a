from django.conf import settings
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pinwall.models import Notice


# --8<-- [start:focus]
@require_safe
def index(request):
    shown = getattr(settings, "PINWALL_SHOWN", 2)
    context = {
        "title": getattr(settings, "PINWALL_TITLE", "Notices"),
        "notices": Notice.objects.order_by("-id")[:shown],
    }
    return render(request, "pinwall/index.html", context)


# --8<-- [end:focus]
