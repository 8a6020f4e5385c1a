from django.urls import path

from blog import views

urlpatterns = [
    path("me/", views.me),
    path("drafts/", views.me),
]
