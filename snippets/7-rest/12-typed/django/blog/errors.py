from django.http import JsonResponse


# --8<-- [start:focus]
def invalid(request, error):
    fields = {problem["loc"][-1] for problem in error.errors}
    body = {
        "detail": "Validation error",
        "fields": sorted(fields),
    }
    return JsonResponse(body, status=422)


def not_found(request, error):
    return JsonResponse({"detail": "Not Found"}, status=404)


# --8<-- [end:focus]
