from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.urls import include, path


@login_required
def me(request):
    return HttpResponse(f"You are {request.user.email}")


urlpatterns = [
    path("user/", include("allauth.urls")),
    path("me", me),
]
