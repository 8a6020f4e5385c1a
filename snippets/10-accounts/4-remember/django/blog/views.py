from django.contrib.auth import update_session_auth_hash, views
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.forms import LoginForm


@require_safe
def index(request):
    return render(request, "blog/index.html")


# --8<-- [start:focus]
class LoginView(views.LoginView):
    form_class = LoginForm
    template_name = "blog/login.html"

    def form_valid(self, form):
        response = super().form_valid(form)
        remember = form.cleaned_data["remember"]
        # SESSION_COOKIE_AGE, or until the browser is closed
        self.request.session.set_expiry(None if remember else 0)
        return response


@require_POST
@login_required
def logout_others(request):
    request.user.end_logins()  # another hash for every session
    request.user.save(update_fields=["login_key"])
    update_session_auth_hash(request, request.user)
    return redirect("index")


# --8<-- [end:focus]
