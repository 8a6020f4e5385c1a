from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.index, name="index"),
    path("name/", views.name, name="name"),
    path(
        "unsubscribe/<token>/",
        views.unsubscribe,
        name="unsubscribe",
    ),
]
