from django.urls import path

from blog import views

urlpatterns = [
    path("articles/<int:pk>/cover/", views.Upload.as_view()),
    path("articles/<int:pk>/cover.png", views.cover),
]
