from django.urls import include, path

# --8<-- [start:focus]
urlpatterns = [
    path("", include("blog.urls")),
    path("accounts/", include("allauth.urls")),
]
# --8<-- [end:focus]
