from http import HTTPStatus

from django.http import JsonResponse
from rest_framework.exceptions import ValidationError
from rest_framework.views import exception_handler

TYPE = "application/problem+json"


# --8<-- [start:focus]
def problem(status):
    return {"status": status, "title": HTTPStatus(status).phrase}


def api_error(error, context):  # EXCEPTION_HANDLER
    response = exception_handler(error, context)
    if response is not None:
        body = problem(response.status_code)
        if isinstance(error, ValidationError):
            body["errors"] = response.data
        response.data = body
        response.content_type = TYPE
    return response


def bad_request(request, exception):  # handler400
    return JsonResponse(
        problem(400), status=400, content_type=TYPE
    )


def not_found(request, exception):  # handler404
    return JsonResponse(
        problem(404), status=404, content_type=TYPE
    )


def server_error(request):  # handler500
    return JsonResponse(
        problem(500), status=500, content_type=TYPE
    )


# --8<-- [end:focus]
