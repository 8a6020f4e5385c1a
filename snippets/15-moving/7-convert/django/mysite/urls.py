from django.http import HttpResponse
from django.urls import path


def show(request, id):
    return HttpResponse(id)


urlpatterns = [path("articles/<int:id>/", show, name="show")]
