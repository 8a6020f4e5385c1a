from django.http import HttpResponse, HttpResponseNotFound
from django.urls import path, reverse


def index(request):
    return HttpResponse(f"staff at {reverse('index')}")


def not_found(request, exception):
    return HttpResponseNotFound("staff has no such page")


handler404 = not_found
urlpatterns = [path("staff/", index, name="index")]
