from django.contrib.auth import views as auth
from django.urls import path

from blog import views

app_name = "blog"

# --8<-- [start:focus]
urlpatterns = [
    path("", views.index, name="index"),
    path("articles/<slug:slug>/", views.show, name="show"),
    path(
        "login/",
        auth.LoginView.as_view(template_name="blog/login.html"),
        name="login",
    ),
    path("logout/", auth.LogoutView.as_view(), name="logout"),
]
# --8<-- [end:focus]
