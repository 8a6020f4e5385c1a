"""A mail server in this process, which keeps what arrives."""

import atexit
from socket import socket

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message

arrived = []


class Keep(Message):
    def handle_message(self, message):
        arrived.append(message)


def smtp_server():
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        host, port = free.getsockname()
    controller = Controller(Keep(), hostname=host, port=port)
    controller.start()
    atexit.register(controller.stop)
    return host, port
