from django.urls import path
from django.views.generic import ListView

from blog import views
from blog.models import Article, User

app_name = "blog"
urlpatterns = [
    path(
        "users/",
        ListView.as_view(model=User, ordering="id"),
        name="users",
    ),
    path(
        "articles/",
        ListView.as_view(model=Article, ordering="id"),
        name="articles",
    ),
    path(
        "articles/<int:pk>/edit/",
        views.ArticleUpdateView.as_view(),
        name="edit",
    ),
]
