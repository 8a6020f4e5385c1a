from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [path("api/me/", views.me, name="me")]
