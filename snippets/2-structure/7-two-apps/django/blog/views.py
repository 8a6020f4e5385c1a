from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def index(request, title):
    return render(request, "blog/index.html", {"title": title})


def not_found(request, exception, title):
    context = {"title": title}
    return render(request, "blog/404.html", context, status=404)
