from django.urls import path

from blog import async_views, views

urlpatterns = [
    path("", views.index),
    path("articles/", views.create),
    path("preview/", views.preview),
    path("async/", async_views.index),
    path("async/articles/", async_views.create),
    path("async/preview/", async_views.preview),
    path("async/forgotten/", async_views.forgotten),
]
