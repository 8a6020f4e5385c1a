import asyncio

from asgiref.sync import sync_to_async
from django.core.exceptions import SynchronousOnlyOperation
from django.http import HttpResponse
from django.views.decorators.http import require_safe

from blog.models import Article


def blocking():
    return "done in a thread"


# --8<-- [start:focus]
@require_safe
async def together(request):
    both = asyncio.Barrier(2)

    async def fetch(name):
        await both.wait()  # goes on when two are waiting
        return name

    names = await asyncio.gather(fetch("news"), fetch("weather"))
    return HttpResponse(" and ".join(names))


@require_safe
async def articles(request):
    query = Article.objects.order_by("id")
    titles = [article.title async for article in query]
    return HttpResponse(", ".join(titles))


@require_safe
async def slow(request):
    return HttpResponse(await sync_to_async(blocking)())


@require_safe
async def careless(request):
    try:
        count = Article.objects.count()
    except SynchronousOnlyOperation:
        count = "refused"
    return HttpResponse(count)


# --8<-- [end:focus]
