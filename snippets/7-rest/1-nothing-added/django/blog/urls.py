from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path(
        "articles/",
        views.ArticleList.as_view(),
        name="article_list",
    ),
    path(
        "articles/<int:pk>/",
        views.ArticleDetail.as_view(),
        name="article_detail",
    ),
]
