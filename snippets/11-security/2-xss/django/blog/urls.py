from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.careful, name="careful"),
    path("careless/", views.careless, name="careless"),
    path("hello/", views.hello, name="hello"),
]
