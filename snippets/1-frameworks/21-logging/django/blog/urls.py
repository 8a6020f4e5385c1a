from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("articles/<int:pk>/", views.show, name="show"),
    path("bug/", views.bug, name="bug"),
]
