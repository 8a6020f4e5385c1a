from django.urls import path

from blog.views import ArticleDetail, ArticleList

# --8<-- [start:focus]
urlpatterns = [
    path("", ArticleList.as_view()),
    path("<int:pk>/", ArticleDetail.as_view()),
]
# --8<-- [end:focus]
