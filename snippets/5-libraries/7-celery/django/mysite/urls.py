from django.urls import include, path

urlpatterns = [path("summaries/", include("blog.urls"))]
