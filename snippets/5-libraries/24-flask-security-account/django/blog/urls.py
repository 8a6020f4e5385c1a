from django.contrib.auth import views as auth
from django.urls import path, reverse_lazy

from blog import views
from blog.forms import LoginForm

# --8<-- [start:focus]
urlpatterns = [
    path("", views.account, name="account"),
    path("register/", views.register, name="register"),
    path(
        "confirm/<int:pk>/<token>/", views.confirm, name="confirm"
    ),
    path(
        "login/",
        auth.LoginView.as_view(
            authentication_form=LoginForm,
            template_name="blog/form.html",
        ),
        name="login",
    ),
    path("logout/", auth.LogoutView.as_view(), name="logout"),
    path(
        "password/",
        auth.PasswordChangeView.as_view(
            template_name="blog/form.html",
            success_url=reverse_lazy("account"),
        ),
        name="password",
    ),
]
# --8<-- [end:focus]
