from django.urls import path

from blog import views

urlpatterns = [
    path("", views.articles),
    path("<int:pk>/publish/", views.publish),
]
