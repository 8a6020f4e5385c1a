from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.ArticleListView.as_view(), name="list"),
    path("<int:pk>/", views.show, name="show"),
    path("count/", views.count, name="count"),
]
