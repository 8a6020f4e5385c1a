from django.shortcuts import get_object_or_404, render

from .models import User


def show(request, pk):
    user = get_object_or_404(User, pk=pk)
    return render(request, "users/show.html", {"user": user})


def about(request):
    return render(request, "about.html")
