from django.urls import path

from pinwall import views

# --8<-- [start:focus]
app_name = "pinwall"
urlpatterns = [path("", views.index, name="index")]
# --8<-- [end:focus]
