from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.views import sent_json

titles = ["Hello"]


# --8<-- [start:focus]
@require_safe
async def index(request):
    return render(request, "blog/index.html", {"titles": titles})


@require_POST
async def create(request):
    sent = sent_json(request)
    title = sent.get("title") if isinstance(sent, dict) else ""
    if not (isinstance(title, str) and 0 < len(title) <= 100):
        raise BadRequest
    titles.append(title)
    return JsonResponse({"title": title}, status=201)


@require_POST  # changes nothing
async def preview(request):
    text = request.POST.get("text", "")
    return render(request, "blog/index.html", {"titles": [text]})


@require_safe
async def forgotten(request):
    return index(request)


# --8<-- [end:focus]
