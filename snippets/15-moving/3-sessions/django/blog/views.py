from django.http import HttpResponse
from django.views.decorators.http import require_safe


@require_safe
def index(request):
    name = request.user.get_username() or "stranger"
    return HttpResponse(
        name, content_type="text/plain; charset=utf-8"
    )
