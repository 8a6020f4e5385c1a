from django.urls import include, path

urlpatterns = [path("", include("blog.urls"))]

handler400 = "blog.errors.bad_request"
handler404 = "blog.errors.not_found"
handler500 = "blog.errors.server_error"
