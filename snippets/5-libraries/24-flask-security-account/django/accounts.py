from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import UserCreationForm
from django.contrib.auth.models import User
from django.contrib.auth.views import (
    LoginView,
    LogoutView,
    PasswordChangeView,
)
from django.core.mail import send_mail
from django.core.signing import BadSignature, TimestampSigner
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse

# --8<-- [start:focus]
signer = TimestampSigner(salt="confirm e-mail")


def register(request):
    form = UserCreationForm(request.POST or None)
    if not form.is_valid():
        return HttpResponse(form.as_p())
    form.instance.is_active = False
    user = form.save()
    token = signer.sign(user.pk)
    link = request.build_absolute_uri(
        reverse("confirm", args=[token])
    )
    send_mail("Please confirm", link, None, [user.username])
    return redirect("login")


def confirm(request, token):
    try:
        pk = signer.unsign(token, max_age=3 * 24 * 60 * 60)
    except BadSignature:
        return HttpResponse("link not valid", status=400)
    User.objects.filter(pk=pk, last_login=None).update(
        is_active=True
    )
    return redirect("login")


@login_required
def me(request):
    return HttpResponse(f"You are {request.user.username}")


change = PasswordChangeView.as_view(success_url="/me")
urlpatterns = [
    path("register", register),
    path("confirm/<token>", confirm, name="confirm"),
    path("login", LoginView.as_view(), name="login"),
    path("logout", LogoutView.as_view()),
    path("change", change),
    path("me", me),
]
# --8<-- [end:focus]
