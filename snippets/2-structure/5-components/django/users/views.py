from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from users.models import User


# --8<-- [start:focus]
@require_safe
def show(request, pk):
    user = get_object_or_404(User, pk=pk)
    return render(request, "users/show.html", {"user": user})


@require_safe
def about(request):
    return render(request, "about.html")


# --8<-- [end:focus]
