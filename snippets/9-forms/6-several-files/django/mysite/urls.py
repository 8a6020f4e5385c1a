from django.urls import include, path

urlpatterns = [path("files/", include("blog.urls"))]
