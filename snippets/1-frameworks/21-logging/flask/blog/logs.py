import logging
import re

from flask import has_request_context, request

REQUEST_ID = re.compile("[0-9A-Za-z-]{1,64}")


# --8<-- [start:focus]
class RequestIdFilter(logging.Filter):
    def filter(self, record):
        record.request_id = "-"
        if has_request_context():
            sent = request.headers.get("X-Request-ID", "")
            if REQUEST_ID.fullmatch(sent):
                record.request_id = sent
        return True


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": RequestIdFilter}},
    "formatters": {
        "line": {
            "style": "{",
            "format": "{levelname} {name} {request_id} {message}",
        }
    },
    "handlers": {
        "file": {
            "class": "logging.FileHandler",
            "filename": "blog.log",
            "mode": "w",
            "filters": ["request_id"],
            "formatter": "line",
        }
    },
    "root": {"handlers": ["file"], "level": "WARNING"},
    "loggers": {"blog": {"level": "INFO"}},
}
# --8<-- [end:focus]
