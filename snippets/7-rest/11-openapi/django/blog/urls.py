from django.urls import path
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.routers import SimpleRouter

from blog import views

# --8<-- [start:focus]
router = SimpleRouter()
router.register("articles", views.ArticleViewSet)

urlpatterns = [
    path("openapi.json", SpectacularJSONAPIView.as_view()),
    *router.urls,
]
# --8<-- [end:focus]
