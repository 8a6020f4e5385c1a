import asyncio
import json
from threading import Semaphore

from asgiref.sync import sync_to_async
from django.db import connection
from django.http import StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from blog.models import Article

gone = Semaphore(0)  # counts readers that have left


@require_safe
def index(request):
    return render(request, "blog/index.html")


# --8<-- [start:focus]
POLL, HEARTBEAT = 0.05, 0.5  # seconds; online rather 1 and 15


@sync_to_async(thread_sensitive=False)  # a pool for all readers
def articles_after(last):
    try:
        query = Article.objects.order_by("id")
        return list(query.filter(id__gt=last))
    finally:
        connection.close()  # for each look, not longer


def event(article):
    data = json.dumps({"title": article.title})
    return f"id: {article.id}\nevent: article\ndata: {data}\n\n"


async def stream(last):
    quiet = 0
    try:
        while True:
            for article in await articles_after(last):
                last, quiet = article.id, 0
                yield event(article)
            if quiet >= HEARTBEAT:
                quiet = 0
                yield ": still here\n\n"  # for the proxies
            await asyncio.sleep(POLL)
            quiet += POLL
    finally:
        gone.release()


@require_safe
async def news(request):
    last = request.headers.get("Last-Event-ID", "")
    response = StreamingHttpResponse(
        stream(int(last) if last.isdecimal() else 0),
        content_type="text/event-stream",
    )
    response["Cache-Control"] = "no-cache"
    response["X-Accel-Buffering"] = "no"  # for nginx
    return response


# --8<-- [end:focus]
