from django.contrib.auth.views import LoginView
from django.urls import path

from blog import views

login = LoginView.as_view(template_name="blog/login.html")

urlpatterns = [
    path("login/", login, name="login"),
    path("account/", views.account, name="account"),
    path("draft/", views.draft),
]
