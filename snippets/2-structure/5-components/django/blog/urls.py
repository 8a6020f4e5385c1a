from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("<int:pk>/", views.show, name="show"),
    path("about/", views.about, name="about"),
]
