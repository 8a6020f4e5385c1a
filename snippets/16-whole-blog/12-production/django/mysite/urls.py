from django.contrib import admin
from django.urls import include, path

from blog.api import api

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", api.urls),
    path("", include("blog.urls")),
]

handler404 = "blog.errors.not_found"
