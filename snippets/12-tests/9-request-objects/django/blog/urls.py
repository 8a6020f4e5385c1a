from django.urls import path

from blog import views

urlpatterns = [
    path("articles/", views.articles, name="articles"),
    path("account/", views.account),
]
