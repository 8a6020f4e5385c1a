from django.urls import path

from staff import views

# the dispatcher has cut off /staff
urlpatterns = [path("", views.index, name="index")]
