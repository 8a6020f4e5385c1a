from django.urls import include, path

urlpatterns = [path("pictures/", include("blog.urls"))]
