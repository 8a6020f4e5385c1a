from django.urls import include, path

# --8<-- [start:focus]
urlpatterns = [path("<version>/", include("blog.urls"))]
# --8<-- [end:focus]
