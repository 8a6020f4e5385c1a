from django.urls import path

from blog import views

app_name = "blog"
# --8<-- [start:focus]
urlpatterns = [
    path("", views.ArticleList.as_view(), name="list"),
    path("new/", views.ArticleCreate.as_view(), name="create"),
    path(
        "<int:pk>/", views.ArticleDetail.as_view(), name="detail"
    ),
    path(
        "<int:pk>/edit/",
        views.ArticleUpdate.as_view(),
        name="update",
    ),
    path(
        "<int:pk>/delete/",
        views.ArticleDelete.as_view(),
        name="delete",
    ),
]
# --8<-- [end:focus]
