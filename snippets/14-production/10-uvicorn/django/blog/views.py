import asyncio
import fcntl

from django.http import HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe


@require_safe
def index(request):
    return HttpResponse("Hello")


# --8<-- [start:focus]
def wait():
    with open("gate") as gate:  # app.py shuts it
        fcntl.flock(gate, fcntl.LOCK_SH)


@require_safe
async def report(request):
    async def lines():
        yield "begun\n"
        await asyncio.to_thread(wait)
        yield "done"

    return StreamingHttpResponse(
        lines(), content_type="text/plain"
    )


# --8<-- [end:focus]
