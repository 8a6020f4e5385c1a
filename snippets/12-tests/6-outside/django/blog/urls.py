from django.urls import path

from blog import views

urlpatterns = [
    path("contact/", views.contact),
    path("about/", views.about),
]
