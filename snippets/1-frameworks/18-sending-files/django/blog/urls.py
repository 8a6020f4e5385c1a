from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("files/<name>", views.download, name="download"),
    path("articles.csv", views.export, name="export"),
]
