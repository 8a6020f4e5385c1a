from django.contrib.auth import views as auth
from django.urls import path

from blog import views

app_name = "blog"

# --8<-- [start:focus]
urlpatterns = [
    path("", views.index, name="index"),
    path("new/", views.new, name="new"),
    path("articles/<slug:slug>/", views.show, name="show"),
    path("articles/<slug:slug>/edit/", views.edit, name="edit"),
    path(
        "articles/<slug:slug>/delete/",
        views.delete,
        name="delete",
    ),
    path(
        "articles/<slug:slug>/comments/",
        views.comment,
        name="comment",
    ),
    path(
        "comments/<int:pk>/approve/",
        views.approve_comment,
        name="approve",
    ),
    path(
        "comments/<int:pk>/delete/",
        views.delete_comment,
        name="delete-comment",
    ),
    path(
        "login/",
        auth.LoginView.as_view(template_name="blog/login.html"),
        name="login",
    ),
    path("logout/", auth.LogoutView.as_view(), name="logout"),
]
# --8<-- [end:focus]
