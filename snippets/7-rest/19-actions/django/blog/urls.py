from rest_framework.routers import SimpleRouter

from blog import views

# --8<-- [start:focus]
router = SimpleRouter()
router.register("articles", views.Articles)
urlpatterns = router.urls
# --8<-- [end:focus]
