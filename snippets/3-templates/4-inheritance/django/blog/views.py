from django.shortcuts import render
from django.views.decorators.http import require_safe

TITLES = ["Hello", "Tools"]


# --8<-- [start:focus]
@require_safe
def index(request):
    return render(request, "blog/index.html", {"titles": TITLES})


@require_safe
def about(request):
    return render(request, "blog/about.html")


# --8<-- [end:focus]
