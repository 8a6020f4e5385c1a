import json

from django.http import (
    HttpResponse,
    HttpResponseBadRequest,
    JsonResponse,
)
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import (
    require_POST,
    require_safe,
)


@require_safe
def index(request):
    return render(request, "blog/index.html")


@require_POST
def create(request):
    slug = slugify(request.POST.get("title", ""))
    if not slug:
        return HttpResponseBadRequest()
    return redirect("detail", slug=slug)


@require_safe
def detail(request, slug):
    return render(request, "blog/article.html", {"slug": slug})


@csrf_exempt  # no cookie decides anything here
@require_POST
def api_create(request):
    try:
        sent = json.loads(request.body)
    except ValueError:
        return HttpResponseBadRequest()
    match sent:
        case {"title": str(title)} if slug := slugify(title):
            return JsonResponse({"slug": slug}, status=201)
    return HttpResponseBadRequest()


@require_safe
def echo(request):
    return JsonResponse(
        {
            "language": request.headers.get("Accept-Language"),
            "page": request.GET.get("page"),
            "theme": request.COOKIES.get("theme"),
        }
    )


@require_safe
def broken(request):
    return HttpResponse(1 / 0)
