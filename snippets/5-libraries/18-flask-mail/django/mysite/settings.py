import django

from server import smtp_server

host, port = smtp_server()

SECRET_KEY = "not a secret in an example"

# --8<-- [start:focus]
DEFAULT_FROM_EMAIL = "blog@example.org"

if django.VERSION >= (6, 1):
    MAILERS = {
        "default": {"OPTIONS": {"host": host, "port": port}}
    }
else:
    EMAIL_HOST, EMAIL_PORT = host, port
# --8<-- [end:focus]
