from celery.result import AsyncResult
from django.http import JsonResponse
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.tasks import summarize


# --8<-- [start:focus]
@require_POST
def start(request):
    title = request.POST.get("title")
    if not title:
        error = {"error": "title is required"}
        return JsonResponse(error, status=400)
    task = summarize.delay(title).id
    return JsonResponse({"task": task}, status=202)


@require_safe
def status(request, task):
    found = AsyncResult(task)
    state = found.state  # once: it can change in between
    result = found.result if state == "SUCCESS" else None
    return JsonResponse({"state": state, "result": result})


# --8<-- [end:focus]
