from datetime import date

from django.shortcuts import render
from django.views.decorators.http import require_safe

# --8<-- [start:focus]
CREATED = date(2026, 3, 9)
TITLE = "</script><b>Q & A"  # a visitor wrote this


@require_safe
def show(request):
    data = {
        "created": CREATED,
        "rating": None,
        "title": TITLE,
    }
    return render(request, "blog/show.html", {"data": data})


# --8<-- [end:focus]
