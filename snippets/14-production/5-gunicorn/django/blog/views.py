import fcntl
import os

from django.db import connection
from django.http import HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe


@require_safe
def index(request):
    return HttpResponse("Hello")


@require_safe
def live(request):
    return HttpResponse("alive")


# --8<-- [start:focus]
@require_safe
def report(request):
    own = os.getpid()
    connection.ensure_connection()
    opened_by = connection.opened_by

    def lines():
        yield f"{own} {own == opened_by}\n"
        with open("gate") as gate:  # app.py shuts it
            fcntl.flock(gate, fcntl.LOCK_SH)
        yield "done"

    return StreamingHttpResponse(
        lines(), content_type="text/plain"
    )


# --8<-- [end:focus]
