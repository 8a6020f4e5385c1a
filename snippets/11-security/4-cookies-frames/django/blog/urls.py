from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.index, name="index"),
    path("name/", views.name, name="name"),
    path("preview/", views.preview, name="preview"),
    path("badge/", views.badge, name="badge"),
]
