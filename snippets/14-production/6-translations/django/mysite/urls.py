from django.urls import include, path

# --8<-- [start:focus]
urlpatterns = [
    path("", include("blog.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
]
# --8<-- [end:focus]
