from django.urls import path

from blog import views

urlpatterns = [
    path("", views.index, name="index"),
    path("tags/<str:tag>/", views.tag, name="tag"),
    path("search/", views.search, name="search"),
    path("feed.json", views.feed, name="feed"),
    path("articles/<int:id>/", views.show, name="show"),
    path(
        "articles/<int:id>/comment/",
        views.comment,
        name="comment",
    ),
]
