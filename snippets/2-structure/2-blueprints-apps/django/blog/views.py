from django.http import HttpResponse, HttpResponseNotFound
from django.urls import reverse

ARTICLES = {1: "Hello", 2: "Goodbye"}


def index(request):
    links = [reverse("blog:show", args=[pk]) for pk in ARTICLES]
    return HttpResponse(" ".join(links))


def show(request, pk):
    if pk not in ARTICLES:
        return HttpResponseNotFound("no such article")
    return HttpResponse(ARTICLES[pk])
