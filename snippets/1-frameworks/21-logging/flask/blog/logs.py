import logging

from flask import has_request_context, request


# --8<-- [start:focus]
class RequestIdFilter(logging.Filter):
    def filter(self, record):
        record.request_id = "-"
        if has_request_context():
            sent = request.headers.get("X-Request-ID", "-")
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
