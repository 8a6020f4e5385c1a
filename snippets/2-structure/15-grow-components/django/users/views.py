from django.shortcuts import render
from django.views.decorators.http import require_safe

from users.models import User


# --8<-- [start:focus]
@require_safe
def index(request):
    users = User.objects.order_by("id")
    return render(request, "users/index.html", {"users": users})


# --8<-- [end:focus]
