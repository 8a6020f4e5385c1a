from django.urls import path

from blog import views

urlpatterns = [
    path("", views.create_article),
    path("<int:pk>/", views.article_detail),
]
