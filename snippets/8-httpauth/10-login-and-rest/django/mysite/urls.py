from django.contrib.auth.views import LoginView
from django.urls import path

from blog import api, views

login = LoginView.as_view(template_name="blog/login.html")

urlpatterns = [
    path("", views.account, name="account"),
    path("login/", login, name="login"),
    path("api/me/", api.me),
    path("api/articles/", api.publish),
]
