from django.contrib.auth.views import LoginView
from django.urls import path

from blog import views

urlpatterns = [
    path("", views.index, name="index"),
    path("login/", LoginView.as_view(), name="login"),
]
