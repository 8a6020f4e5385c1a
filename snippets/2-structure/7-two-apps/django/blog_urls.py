from django.http import HttpResponse, HttpResponseNotFound
from django.urls import path, reverse


def index(request):
    return HttpResponse(f"blog at {reverse('index')}")


def not_found(request, exception):
    return HttpResponseNotFound("blog has no such page")


handler404 = not_found
urlpatterns = [path("", index, name="index")]
