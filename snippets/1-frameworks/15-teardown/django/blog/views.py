from django.http import HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe

from blog.events import Busy, events


# --8<-- [start:focus]
@require_safe
def index(request):
    return HttpResponse("Hello")


@require_safe
def busy(request):
    raise Busy


@require_safe
def broken(request):
    return HttpResponse(1 / 0)


@require_safe
def rows(request):
    def generate():
        for row in "ab":
            events.append(f"row {row}")
            yield row

    return StreamingHttpResponse(generate())


# --8<-- [end:focus]
