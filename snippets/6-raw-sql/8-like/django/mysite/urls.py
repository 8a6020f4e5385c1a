from django.urls import path

from blog import views

urlpatterns = [
    path("orm/", views.orm),
    path("sql/", views.sql),
]
