import json

from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

titles = ["Hello"]


def sent_json(request):
    try:
        return json.loads(request.body)
    except ValueError:
        return None


# --8<-- [start:focus]
def missing(request, exception):
    error = {"error": "not here"}
    return JsonResponse(error, status=404)


@require_safe
def index(request):
    return render(request, "blog/index.html", {"titles": titles})


@require_POST
def create(request):
    sent = sent_json(request)
    title = sent.get("title") if isinstance(sent, dict) else ""
    if not (isinstance(title, str) and 0 < len(title) <= 100):
        raise BadRequest
    titles.append(title)
    return JsonResponse({"title": title}, status=201)


@require_POST  # changes nothing
def preview(request):
    text = request.POST.get("text", "")
    return render(request, "blog/index.html", {"titles": [text]})


# --8<-- [end:focus]
