from django.urls import path

from blog import views

urlpatterns = [
    path("unsafe/", views.unsafe),
    path("safe/", views.safe),
]
