from django.urls import include, path

urlpatterns = [path("articles/", include("blog.urls"))]
handler404 = "blog.views.not_found"
