from django.conf import settings
from django.http import HttpResponse


def index(request):
    title = settings.BLOG_TITLE
    per_page = settings.ARTICLES_PER_PAGE
    return HttpResponse(f"{title}, {per_page} per page")
