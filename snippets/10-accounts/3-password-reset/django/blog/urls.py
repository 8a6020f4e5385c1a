from django.conf import settings
from django.contrib.auth import views as auth
from django.urls import path, reverse_lazy

from blog import views

# --8<-- [start:focus]
urlpatterns = [
    path(
        "reset/",
        auth.PasswordResetView.as_view(
            template_name="blog/reset/start.html",
            subject_template_name="blog/reset/subject.txt",
            email_template_name="blog/reset/mail.txt",
            # not {{ domain }}: that asks the request
            extra_email_context={"site": settings.SITE},
            success_url=reverse_lazy("reset_sent"),
        ),
        name="reset",
    ),
    path(
        "reset/sent/",
        auth.PasswordResetDoneView.as_view(
            template_name="blog/reset/sent.html"
        ),
        name="reset_sent",
    ),
    path(
        "reset/<uidb64>/<token>/",
        auth.PasswordResetConfirmView.as_view(
            template_name="blog/reset/change.html",
            success_url=reverse_lazy("login"),
        ),
        name="reset_link",
    ),
    # --8<-- [end:focus]
    path("", views.index, name="index"),
    path(
        "login/",
        auth.LoginView.as_view(template_name="blog/login.html"),
        name="login",
    ),
]
