from django.http import JsonResponse
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def show(request, pk):
    return JsonResponse({"article": pk})


@require_safe
def tagged(request, tag):
    return JsonResponse({"tag": tag})


@require_safe
def new(request):
    return JsonResponse({"article": "new"})


@require_safe
def archive(request, year, tag):
    return JsonResponse({"tag": tag, "year": year})


@require_safe
def file(request, name):
    return JsonResponse({"file": name})


# --8<-- [end:focus]
