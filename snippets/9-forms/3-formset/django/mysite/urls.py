from django.urls import include, path

urlpatterns = [path("tags/", include("blog.urls"))]
