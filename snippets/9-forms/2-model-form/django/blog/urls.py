from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("new/", views.create, name="create"),
    path("<int:pk>/", views.edit, name="edit"),
]
