from django.http import HttpResponse
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def show(request, pk):
    return HttpResponse(f"article {pk!r}")


@require_safe
def tagged(request, tag):
    return HttpResponse(f"tagged {tag!r}")


@require_safe
def new(request):
    return HttpResponse("a new article")


@require_safe
def archive(request, year, tag):
    return HttpResponse(f"{tag!r} in {year!r}")


@require_safe
def file(request, name):
    return HttpResponse(f"file {name!r}")


# --8<-- [end:focus]
