from django.shortcuts import render
from django.views.decorators.http import require_safe

# --8<-- [start:focus]
ARTICLE = {"title": "Hello", "rating": None, "editor": None}


@require_safe
def show(request):
    context = {"article": ARTICLE}
    return render(request, "blog/show.html", context)


# --8<-- [end:focus]
