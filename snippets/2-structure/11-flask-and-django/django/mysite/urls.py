from django.urls import path

from staff import views

urlpatterns = [path("staff/", views.index, name="index")]
