from django.urls import path

from blog import views

urlpatterns = [
    path("", views.create),
    path("<int:pk>/", views.show),
]
