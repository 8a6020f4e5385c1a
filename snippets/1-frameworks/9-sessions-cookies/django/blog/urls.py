from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.index, name="index"),
    path("articles/<int:pk>/later/", views.later, name="later"),
    path("theme/", views.theme, name="theme"),
    path("forget/", views.forget, name="forget"),
]
