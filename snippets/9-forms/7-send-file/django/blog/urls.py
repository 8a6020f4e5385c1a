from django.urls import path

from blog import views

urlpatterns = [
    path("attachments/<int:pk>/", views.attachment),
    path("articles.csv", views.articles),
]
