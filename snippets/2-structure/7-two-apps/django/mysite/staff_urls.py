from functools import partial

from django.urls import path

from blog import views

# --8<-- [start:focus]
urlpatterns = [
    path("staff/", views.index, {"title": "Staff"}, name="index"),
]
handler404 = partial(views.not_found, title="Staff")
# --8<-- [end:focus]
