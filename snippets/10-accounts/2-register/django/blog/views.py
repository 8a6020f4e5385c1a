from contextlib import suppress

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core import signing
from django.core.mail import send_mail
from django.db import IntegrityError, transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)

from blog.forms import AddressForm, PasswordForm, RegisterForm
from blog.models import User


@require_safe
def index(request):
    return render(request, "blog/index.html")


SALT = "confirm an address"


# --8<-- [start:focus]
def send_link(user, email):
    """Who reads this mail and knows the password confirms."""
    others = User.objects.exclude(pk=user.pk)
    if others.filter(email=email).exists():
        text = "You already have an account."
        send_mail("Welcome", text, None, [email])
        return
    state = [user.pk, user.email, user.confirmed]
    token = signing.dumps([state, email], salt=SALT)
    # not request.build_absolute_uri()
    link = settings.SITE + reverse("confirm", args=[token])
    send_mail("Confirm your address", link, None, [email])


@require_http_methods(["GET", "HEAD", "POST"])
def register(request):
    form = RegisterForm(request.POST or None)
    if form.is_valid():
        # hashed for a taken address, too: it takes as long
        user = form.save(commit=False)
        # taken, perhaps a moment ago: the mail says so
        with suppress(IntegrityError), transaction.atomic():
            user.save()
        send_link(user, user.email)
        return redirect("login")
    return render(request, "blog/form.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def address(request):
    user = request.user
    form = AddressForm(user, request.POST or None)
    if form.is_valid():
        email = form.cleaned_data["email"]
        send_link(user, email)
        text = f"{email} is to be your address."
        send_mail("A change", text, None, [user.email])
        return redirect("index")
    return render(request, "blog/form.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request, token):
    try:
        max_age = settings.CONFIRM_TIMEOUT
        state, email = signing.loads(
            token, salt=SALT, max_age=max_age
        )
    except signing.BadSignature:
        raise Http404 from None
    user = User.objects.filter(pk=state[0]).first()
    # used, or about an address that is no longer hers
    if user is None or state[1:] != [user.email, user.confirmed]:
        raise Http404
    others = User.objects.exclude(pk=user.pk)
    if others.filter(email=email).exists():
        raise Http404
    # or the mail's reader would confirm a stranger's account
    form = PasswordForm(user, request.POST or None)
    if form.is_valid():
        user.email, user.confirmed = email, True
        try:
            with transaction.atomic():
                user.save(update_fields=["email", "confirmed"])
        except IntegrityError:  # taken a moment ago
            raise Http404 from None
        return redirect("login")
    context = {"form": form, "email": email}
    return render(request, "blog/confirm.html", context)


# --8<-- [end:focus]
