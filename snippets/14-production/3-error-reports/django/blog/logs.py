import json
import logging
import re
import uuid
from contextvars import ContextVar

from django.views.debug import SafeExceptionReporterFilter

REQUEST_ID = re.compile("[0-9A-Za-z-]{1,64}")
request_id = ContextVar("request_id", default=None)


# --8<-- [start:focus]
class ReportFilter(SafeExceptionReporterFilter):
    hidden_settings = re.compile(
        "api|auth|cookie|key|pass|secret|signature|token", re.I
    )


class RequestIdMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        sent = request.headers.get("X-Request-ID", "")
        known = REQUEST_ID.fullmatch(sent)
        request_id.set(sent if known else uuid.uuid4().hex)
        response = self.get_response(request)
        response.headers["X-Request-ID"] = request_id.get()
        return response


class RequestIdFilter(logging.Filter):
    def filter(self, record):
        record.request_id = request_id.get()
        return True


class JsonFormatter(logging.Formatter):
    def format(self, record):
        entry = {
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": getattr(record, "request_id", None),
            "user": getattr(record, "user", None),
        }
        if record.exc_info:
            error = self.formatException(record.exc_info)
            entry["traceback"] = error
        return json.dumps(entry)


# --8<-- [end:focus]
