from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("articles/", views.ArticleListView.as_view()),
    path("about", views.about),
    path("feed", views.feed),
    path("feed/", views.feed),
]
