from django.http import JsonResponse


# --8<-- [start:focus]
def bad_request(request, exception):
    return JsonResponse({"error": "Bad Request"}, status=400)


def not_found(request, exception):
    return JsonResponse({"error": "Not Found"}, status=404)


def server_error(request):
    body = {"error": "Internal Server Error"}
    return JsonResponse(body, status=500)


# --8<-- [end:focus]
