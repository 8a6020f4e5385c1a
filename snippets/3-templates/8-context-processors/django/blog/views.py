from django.shortcuts import render
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def index(request):
    return render(request, "blog/index.html")


@require_safe
def press(request):
    context = {"site_name": "Press"}
    return render(request, "blog/press.html", context)


# --8<-- [end:focus]
