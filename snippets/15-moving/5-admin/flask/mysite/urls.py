from django.contrib import admin
from django.urls import path

# the dispatcher has cut off /admin
urlpatterns = [path("", admin.site.urls)]
