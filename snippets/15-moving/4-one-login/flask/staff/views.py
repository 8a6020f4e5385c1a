from django.contrib.auth.decorators import login_required
from django.shortcuts import render
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
@login_required
def index(request):
    return render(request, "staff/index.html")


# --8<-- [end:focus]
