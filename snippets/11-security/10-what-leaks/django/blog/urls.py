from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("drafts/<int:pk>/", views.draft, name="draft"),
    path("remind/", views.remind, name="remind"),
]
