from django.contrib import admin
from django.urls import include, path

# --8<-- [start:focus]
urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("blog.urls")),  # added by hand
]
# --8<-- [end:focus]
