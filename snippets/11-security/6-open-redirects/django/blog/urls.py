from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("go/", views.go, name="go"),
    path("careless/", views.careless, name="careless"),
    path("articles/", views.articles, name="articles"),
]
