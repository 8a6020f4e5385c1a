from functools import partial

from django.urls import path

from blog import views

# --8<-- [start:focus]
urlpatterns = [
    path("", views.index, {"title": "Blog"}, name="index"),
]
handler404 = partial(views.not_found, title="Blog")
# --8<-- [end:focus]
