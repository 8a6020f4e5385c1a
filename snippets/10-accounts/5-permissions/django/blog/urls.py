from django.contrib.auth import views as auth
from django.urls import path

from blog import views

urlpatterns = [
    path("", views.index, name="index"),
    path("<int:pk>/publish/", views.publish, name="publish"),
    path(
        "login/",
        auth.LoginView.as_view(template_name="blog/login.html"),
        name="login",
    ),
    path("logout/", auth.LogoutView.as_view(), name="logout"),
]
