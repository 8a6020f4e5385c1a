from django.conf import settings
from django.http import HttpResponse
from django.urls import path


def home(request):
    text = f"{settings.TITLE}, {settings.PAGE_SIZE} per page"
    return HttpResponse(text)


urlpatterns = [path("", home)]
