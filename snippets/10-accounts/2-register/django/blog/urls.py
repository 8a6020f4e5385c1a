from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from blog import views
from blog.forms import LoginForm

urlpatterns = [
    path("", views.index, name="index"),
    path("register/", views.register, name="register"),
    path("address/", views.address, name="address"),
    path("confirm/<token>/", views.confirm, name="confirm"),
    path(
        "login/",
        LoginView.as_view(
            authentication_form=LoginForm,
            template_name="blog/login.html",
        ),
        name="login",
    ),
    path("logout/", LogoutView.as_view(), name="logout"),
]
