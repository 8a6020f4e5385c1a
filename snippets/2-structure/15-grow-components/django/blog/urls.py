from django.urls import path

from blog import views

# --8<-- [start:focus]
app_name = "blog"
urlpatterns = [path("<int:pk>/", views.show, name="show")]
# --8<-- [end:focus]
