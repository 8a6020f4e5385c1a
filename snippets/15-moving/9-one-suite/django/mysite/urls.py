from django.urls import path

from blog import views

urlpatterns = [
    path("articles/", views.index, name="index"),
    path("articles/new/", views.create, name="create"),
    path("articles/<int:id>/", views.show, name="show"),
]
