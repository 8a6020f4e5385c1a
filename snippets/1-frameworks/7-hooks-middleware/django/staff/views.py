from django.http import HttpResponse
from django.utils.html import format_html
from django.views.decorators.http import require_safe


@require_safe
def index(request):
    hello = format_html("Good morning, {}!", request.reader)
    return HttpResponse(hello)
