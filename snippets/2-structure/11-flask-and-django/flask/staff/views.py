from django.shortcuts import render
from django.views.decorators.http import require_safe

from staff.models import Article


# --8<-- [start:focus]
@require_safe
def index(request):
    drafts = Article.objects.filter(live=False).order_by("id")
    return render(request, "staff/index.html", {"drafts": drafts})


# --8<-- [end:focus]
