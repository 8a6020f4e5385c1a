from django.contrib.auth import views as auth
from django.urls import path

from blog import views

urlpatterns = [
    path("", views.index, name="index"),
    path("me/", views.me, name="me"),
    path("register/", views.register, name="register"),
    path(
        "login/",
        auth.LoginView.as_view(template_name="blog/form.html"),
        name="login",
    ),
    path("logout/", auth.LogoutView.as_view(), name="logout"),
]
