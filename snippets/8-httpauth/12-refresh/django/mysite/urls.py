from django.urls import path

from blog import views

urlpatterns = [
    path("tokens/", views.issue),
    path("tokens/refresh/", views.refresh),
    path("tokens/mine/", views.revoke),
    path("me/", views.me),
]
