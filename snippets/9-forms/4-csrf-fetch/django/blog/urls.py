from django.urls import path

from blog import hooks, views

app_name = "blog"
urlpatterns = [
    path("articles/<int:pk>/", views.show, name="show"),
    path("articles/<int:pk>/likes/", views.like, name="like"),
    path("hooks/build/", hooks.build, name="build"),
]
