from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from blog import views

urlpatterns = [
    path("", views.index, name="index"),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
