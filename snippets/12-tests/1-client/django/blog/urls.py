from django.urls import path

from blog import views

urlpatterns = [
    path("", views.index),
    path("articles/", views.create, name="create"),
    path("articles/<slug:slug>/", views.detail, name="detail"),
    path("api/articles/", views.api_create),
    path("api/echo/", views.echo),
    path("broken/", views.broken),
]
