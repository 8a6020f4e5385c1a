from django.http import JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def where(request):
    here = request.build_absolute_uri(reverse("blog:where"))
    client = request.META.get("REMOTE_ADDR")
    return JsonResponse({"client": client, "here": here})


# --8<-- [end:focus]
