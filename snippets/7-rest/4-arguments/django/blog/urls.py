from django.urls import path

from blog import views

urlpatterns = [
    path("articles/", views.ArticleList.as_view()),
    path("search/", views.Search.as_view()),
]
