from django.conf import settings
from django.http import JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def invite(request):
    path = reverse("blog:join", args=["k7"])
    return JsonResponse(
        {
            "from_request": request.build_absolute_uri(path),
            "from_setting": settings.SITE + path,
        }
    )


@require_safe
def join(request, code):
    return JsonResponse({"host": request.get_host()})


# --8<-- [end:focus]
