from django.urls import path

from blog import views

app_name = "blog"

# --8<-- [start:focus]
urlpatterns = [
    path("", views.index, name="index"),
    path("articles/<slug:slug>/", views.show, name="show"),
]
# --8<-- [end:focus]
