from django.urls import path

from users import views

# --8<-- [start:focus]
app_name = "users"
urlpatterns = [path("", views.index, name="index")]
# --8<-- [end:focus]
