from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("invite/", views.invite, name="invite"),
    path("join/<code>/", views.join, name="join"),
]
