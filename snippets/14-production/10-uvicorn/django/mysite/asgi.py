import os

from django.core.asgi import get_asgi_application

# --8<-- [start:focus]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

application = get_asgi_application()
# --8<-- [end:focus]
