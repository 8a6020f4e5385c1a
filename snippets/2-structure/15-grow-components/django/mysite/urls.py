# --8<-- [start:focus]
from django.urls import include, path

urlpatterns = [
    path("", include("users.urls")),
    path("articles/", include("blog.urls")),
]
# --8<-- [end:focus]
