from django.contrib.auth.models import User
from django.http import JsonResponse
from django.views.decorators.http import require_safe


@require_safe
def users(request):
    names = User.objects.order_by("pk")
    return JsonResponse(
        list(names.values_list("username", flat=True)), safe=False
    )
