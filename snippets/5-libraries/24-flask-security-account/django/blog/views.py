from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.mail import send_mail
from django.db import IntegrityError, transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)

from blog.forms import RegisterForm
from blog.models import User
from blog.tokens import confirm_token


@require_safe
@login_required
def account(request):
    return render(request, "blog/account.html")


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def register(request):
    if request.method != "POST":
        form = RegisterForm()
    elif (form := RegisterForm(request.POST)).is_valid():
        email = form.cleaned_data["email"]
        try:
            with transaction.atomic():
                user = form.save()  # hashes, taken or not
            text = f"Confirm your address:\n{link(user)}"
        except IntegrityError:
            text = "You already have an account."
        send_mail("Welcome", text, None, [email])
        return redirect("login")
    return render(request, "blog/form.html", {"form": form})


def link(user):
    token = confirm_token.make_token(user)
    path = reverse("confirm", args=[user.pk, token])
    return settings.SITE + path


@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request, pk, token):
    user = User.objects.filter(pk=pk).first()
    if not confirm_token.check_token(user, token):
        raise Http404
    if request.method == "POST":
        user.confirmed_at = timezone.now()
        user.save(update_fields=["confirmed_at"])
        return redirect("login")
    return render(request, "blog/confirm.html")


# --8<-- [end:focus]
