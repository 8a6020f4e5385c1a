from django.urls import path

from blog import views

# --8<-- [start:focus]
urlpatterns = [path("", views.index)]
# --8<-- [end:focus]
