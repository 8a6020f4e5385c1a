from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def show(request, pk):
    here = request.resolver_match.namespace
    context = {
        "pk": pk,
        "fixed": reverse("blog:show", args=[pk]),
        "own": reverse("blog:show", args=[pk], current_app=here),
    }
    return render(request, "blog/show.html", context)


# --8<-- [end:focus]
