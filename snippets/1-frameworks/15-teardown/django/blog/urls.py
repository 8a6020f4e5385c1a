from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.index, name="index"),
    path("busy/", views.busy, name="busy"),
    path("broken/", views.broken, name="broken"),
    path("rows/", views.rows, name="rows"),
]
