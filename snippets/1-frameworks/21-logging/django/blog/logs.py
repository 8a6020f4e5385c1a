import logging
from contextvars import ContextVar

request_id = ContextVar("request_id", default="-")


# --8<-- [start:focus]
class RequestIdMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        sent = request.headers.get("X-Request-ID", "-")
        request_id.set(sent)
        return self.get_response(request)


class RequestIdFilter(logging.Filter):
    def filter(self, record):
        record.request_id = request_id.get()
        return True


# --8<-- [end:focus]
