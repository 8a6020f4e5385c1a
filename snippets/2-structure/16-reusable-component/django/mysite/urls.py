from django.urls import include, path

# --8<-- [start:focus]
urlpatterns = [path("notices/", include("pinwall.urls"))]
# --8<-- [end:focus]
