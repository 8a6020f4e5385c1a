from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

USERS = {1: "ada", 2: "grace"}


@require_safe
def show(request, pk):
    if pk not in USERS:
        raise Http404
    context = {"name": USERS[pk]}
    return render(request, "users/show.html", context)
