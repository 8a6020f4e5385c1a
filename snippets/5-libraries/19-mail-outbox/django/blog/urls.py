from django.urls import path

from blog import news

urlpatterns = [
    path("subscribe/", news.subscribe, name="subscribe")
]
