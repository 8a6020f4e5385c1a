from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_safe


def current_page(request):
    try:
        page = int(request.GET.get("page", 1))
    except ValueError:
        return 1
    return page if 1 <= page <= 100 else 1


@require_safe
def articles(request):
    theme = getattr(request, "theme", "none")
    return JsonResponse(
        {"page": current_page(request), "theme": theme}
    )


@require_safe
def account(request):
    if not hasattr(request, "user"):  # a login would set it
        return HttpResponse(status=401)
    return HttpResponse(request.user.username)
