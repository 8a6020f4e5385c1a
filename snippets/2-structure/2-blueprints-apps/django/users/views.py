from django.http import HttpResponse
from django.urls import reverse


def show(request, name):
    text = f"{name} writes on {reverse('blog:index')}"
    return HttpResponse(text)
