from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.index, name="index"),
    path("start/", views.start, name="start"),
    path("later/", views.later, name="later"),
    path("lost/", views.lost, name="lost"),
]
