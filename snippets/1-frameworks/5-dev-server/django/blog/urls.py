from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.hello, name="hello"),
    path("meet/", views.meet, name="meet"),
]
