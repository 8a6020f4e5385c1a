from django.urls import include, path

urlpatterns = [path("", include("blog.urls"))]

# --8<-- [start:focus]
handler400 = "blog.errors.bad_request"
handler404 = "blog.errors.not_found"
handler500 = "blog.errors.server_error"
# --8<-- [end:focus]
