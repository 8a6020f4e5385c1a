# --8<-- [start:focus]
from django.urls import include, path

urlpatterns = [
    path("articles/", include("blog.urls")),
    path("users/", include("users.urls")),
]
# --8<-- [end:focus]
