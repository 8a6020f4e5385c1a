from datetime import date

from django.conf import settings
from django.shortcuts import render
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

# --8<-- [start:focus]
HEADING = gettext_lazy("Articles")  # no request yet


@require_safe
def index(request):
    context = {
        "heading": HEADING,
        "count": 2,
        "day": date(2026, 5, 5),
        "rating": 4.5,
        "languages": settings.LANGUAGES,
    }
    return render(request, "blog/index.html", context)


# --8<-- [end:focus]
