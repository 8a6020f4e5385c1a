from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("<int:pk>/publish/", views.publish, name="publish"),
]
