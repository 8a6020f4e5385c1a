from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/edit/", views.edit, name="edit"),
    path("<int:pk>/next/", views.following, name="next"),
    path("broken/", views.broken, name="broken"),
]
