from django.conf import settings
from django.shortcuts import render
from django.views.decorators.http import require_safe

TITLES = ["Hello", "Tools", "Again", "Q & A"]


# --8<-- [start:focus]
@require_safe
def index(request):
    number = settings.ARTICLES_PER_PAGE
    context = {
        "name": settings.BLOG_TITLE,
        "titles": TITLES[:number],
    }
    return render(request, "blog/index.html", context)


# --8<-- [end:focus]
