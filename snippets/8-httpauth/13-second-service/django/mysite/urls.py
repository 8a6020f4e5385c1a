from django.urls import path

import blog.views
import reader.views

urlpatterns = [
    path(".well-known/jwks.json", blog.views.jwks),
    path("me/", reader.views.me),
]
