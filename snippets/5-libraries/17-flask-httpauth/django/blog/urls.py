from django.urls import path

from blog.views import Me

urlpatterns = [path("me/", Me.as_view())]
