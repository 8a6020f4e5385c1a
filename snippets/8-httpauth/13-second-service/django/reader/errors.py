from rest_framework.views import exception_handler


def refusal(exception, context):
    response = exception_handler(exception, context)
    if response and response.status_code in (401, 403):
        response.data = {"error": response.status_text}
    return response
