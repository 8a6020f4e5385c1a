import asyncio
import time

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from blog.meter import meter


# --8<-- [start:focus]
async def wait():  # for a database, for another server
    with meter.waiting():
        await asyncio.sleep(0.05)


def block():  # the same with a library that is not async
    with meter.waiting():
        time.sleep(0.05)


@require_safe
async def awaits(request):
    for _ in range(10):
        await wait()
    return HttpResponse("done")


@require_safe
async def gather(request):
    await asyncio.gather(*(wait() for _ in range(10)))
    return HttpResponse("done")


@require_safe
async def threads(request):
    calls = (asyncio.to_thread(block) for _ in range(10))
    await asyncio.gather(*calls)
    return HttpResponse("done")


@require_safe
def sync(request):
    block()
    return HttpResponse("done")


@require_safe
async def one(request):
    await wait()
    return HttpResponse("done")


@require_safe
async def blocks(request):
    block()
    return HttpResponse("done")


# --8<-- [end:focus]
