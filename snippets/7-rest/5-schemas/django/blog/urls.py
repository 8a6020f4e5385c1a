from django.urls import path

from blog import views

urlpatterns = [
    path("articles/<int:pk>/", views.ArticleDetail.as_view()),
]
