# --8<-- [start:focus]
from django.urls import path

from blog import views

urlpatterns = [
    path("", views.index, name="index"),
    path("articles/<int:pk>/", views.show, name="show"),
]
# --8<-- [end:focus]
