from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.index, name="index"),
    path("articles/<int:pk>/row/", views.row, name="row"),
]
