import logging
import re
from contextvars import ContextVar

REQUEST_ID = re.compile("[0-9A-Za-z-]{1,64}")
request_id = ContextVar("request_id", default="-")


# --8<-- [start:focus]
class RequestIdMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        sent = request.headers.get("X-Request-ID", "")
        known = REQUEST_ID.fullmatch(sent)
        request_id.set(sent if known else "-")
        return self.get_response(request)


class RequestIdFilter(logging.Filter):
    def filter(self, record):
        record.request_id = request_id.get()
        return True


# --8<-- [end:focus]
