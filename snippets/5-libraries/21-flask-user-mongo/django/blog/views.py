from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)

from blog.forms import RegisterForm


@require_safe
def index(request):
    return render(request, "blog/index.html")


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def register(request):
    if request.method == "POST":
        form = RegisterForm(request.POST)
        if form.is_valid() and form.save():
            return redirect("login")
    else:
        form = RegisterForm()
    return render(request, "blog/form.html", {"form": form})


@require_safe
@login_required
def me(request):
    return render(request, "blog/me.html")


# --8<-- [end:focus]
