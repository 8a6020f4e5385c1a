from django.urls import path

from . import views

app_name = "users"
urlpatterns = [path("<name>", views.show, name="show")]
