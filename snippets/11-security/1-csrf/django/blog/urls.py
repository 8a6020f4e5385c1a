from django.urls import path

from blog import views

app_name = "blog"
urlpatterns = [
    path("", views.index, name="index"),
    path("email/", views.email, name="email"),
    path("api/email/", views.api_email, name="api_email"),
    path(
        "exempt/email/", views.exempt_email, name="exempt_email"
    ),
]
