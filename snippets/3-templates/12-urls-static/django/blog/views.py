from django.shortcuts import render
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def index(request):
    return render(request, "blog/index.html")


@require_safe
def tag(request, name, page):
    context = {"name": name, "page": page}
    return render(request, "blog/tag.html", context)


# --8<-- [end:focus]
