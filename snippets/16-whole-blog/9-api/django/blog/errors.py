from django.http import JsonResponse
from django.views.defaults import page_not_found


# --8<-- [start:focus]
def api_error(status, detail, **more):
    body = {"detail": detail, **more}
    return JsonResponse(body, status=status)


def not_found(request, exception):  # handler404
    if request.path.startswith("/api/"):
        return api_error(404, "Not Found")
    return page_not_found(request, exception)


# --8<-- [end:focus]
