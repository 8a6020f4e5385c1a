import atexit
import os
from socket import socket

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink


def smtp_server():
    """The server at SMTP_HOST, or one in this process."""
    if host := os.environ.get("SMTP_HOST"):
        return host, int(os.environ.get("SMTP_PORT", "25"))
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        host, port = free.getsockname()
    controller = Controller(Sink(), hostname=host, port=port)
    controller.start()
    atexit.register(controller.stop)
    return host, port
