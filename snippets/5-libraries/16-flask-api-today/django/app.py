# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
from django.conf import settings

settings.configure()

try:
    from rest_framework.decorators import list_route

    list_route(print)
except ImportError as error:
    print(type(error).__name__, error.name)
    #> ImportError rest_framework.decorators
