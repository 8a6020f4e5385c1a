from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.index, name="index"),
    path("draft/", views.draft, name="draft"),
    path("login/", views.login, name="login"),
    path("logout/", views.logout, name="logout"),
]
