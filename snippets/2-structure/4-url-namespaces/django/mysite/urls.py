from django.urls import include, path

# --8<-- [start:focus]
team = ([path("blog/", include("blog.urls"))], "team")

urlpatterns = [
    path("blog/", include("blog.urls")),
    path("news/", include("blog.urls", namespace="news")),
    path("team/", include(team)),
]
# --8<-- [end:focus]
