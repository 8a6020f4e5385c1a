from django.urls import path

from blog import views

# --8<-- [start:focus]
app_name = "blog"
urlpatterns = [
    path("", views.index, name="index"),
    path("tags/<name>/<int:page>/", views.tag, name="tag"),
]
# --8<-- [end:focus]
