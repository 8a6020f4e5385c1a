from rest_framework.routers import SimpleRouter

from blog import views

# --8<-- [start:focus]
router = SimpleRouter()
router.register("articles", views.Articles, "article")
urlpatterns = router.urls
# --8<-- [end:focus]
