import json
import logging
import re
import uuid

from flask import current_app, g, has_request_context, request
from flask_mail import Mail, Message

mail = Mail()
REQUEST_ID = re.compile("[0-9A-Za-z-]{1,64}")
# --8<-- [start:focus]
HIDDEN = re.compile(
    "api|auth|cookie|key|pass|secret|signature|token", re.I
)


def set_request_id():
    sent = request.headers.get("X-Request-ID", "")
    known = REQUEST_ID.fullmatch(sent)
    g.request_id = sent if known else uuid.uuid4().hex


def send_request_id(response):
    response.headers["X-Request-ID"] = g.request_id
    return response


class RequestIdFilter(logging.Filter):
    def filter(self, record):
        if has_request_context():
            record.request_id = g.get("request_id")
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


def without_secrets(fields):
    for name, value in fields.items():
        if HIDDEN.search(name):
            value = "*****"
        yield f"{name} = {value!r}"


class MailAdmins(logging.Handler):
    def emit(self, record):
        try:
            lines = [self.format(record)]
            if has_request_context():
                lines += [request.method + " " + request.path]
                lines += without_secrets(request.args)
                lines += without_secrets(request.form)
                lines += without_secrets(request.headers)
            message = Message(
                subject=" ".join(record.getMessage().split()),
                recipients=current_app.config["ADMINS"],
                body="\n".join(lines),
            )
            mail.send(message)
        except Exception:
            self.handleError(record)


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": RequestIdFilter}},
    "formatters": {"json": {"()": JsonFormatter}},
    "handlers": {
        "file": {  # in production "logging.StreamHandler"
            "class": "logging.FileHandler",
            "filename": "blog.jsonl",
            "mode": "w",
            "filters": ["request_id"],
            "formatter": "json",
        },
        "mail_admins": {"()": MailAdmins, "level": "ERROR"},
    },
    "root": {
        "handlers": ["file", "mail_admins"],
        "level": "WARNING",
    },
    "loggers": {"blog": {"level": "INFO"}},
}
# --8<-- [end:focus]
