from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("together/", views.together, name="together"),
    path("articles/", views.articles, name="articles"),
    path("slow/", views.slow, name="slow"),
    path("careless/", views.careless, name="careless"),
]
