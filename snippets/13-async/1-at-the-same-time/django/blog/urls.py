from django.urls import path

from blog import views

urlpatterns = [
    path("awaits/", views.awaits),
    path("gather/", views.gather),
    path("threads/", views.threads),
    path("sync/", views.sync),
    path("async/", views.one),
    path("blocks/", views.blocks),
]
