from django.http import JsonResponse
from django.views.decorators.http import require_safe

from blog.limits import limit


# --8<-- [start:focus]
@require_safe
@limit(3, seconds=60)
def search(request):
    query = request.GET.get("q", "")
    return JsonResponse({"query": query, "found": 0})


# --8<-- [end:focus]
