from django.contrib.auth import views as auth
from django.urls import path

from blog import views

urlpatterns = [
    path("", views.index, name="index"),
    path("articles/add/", views.add, name="add"),
    path("articles/<int:pk>/", views.edit, name="edit"),
    path(
        "articles/<int:pk>/delete/", views.delete, name="delete"
    ),
    path(
        "login/",
        auth.LoginView.as_view(template_name="blog/login.html"),
        name="login",
    ),
    path("logout/", auth.LogoutView.as_view(), name="logout"),
]
