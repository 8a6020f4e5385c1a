from django.urls import include, path

urlpatterns = [path("comments/", include("blog.urls"))]
