import os
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import JsonResponse
from django.urls import path

settings.configure(DEBUG=True, ROOT_URLCONF=__name__)


# --8<-- [start:focus]
def mode(request):
    child = os.environ.get("RUN_MAIN") == "true"
    return JsonResponse(
        {"debug": settings.DEBUG, "reloader": child}
    )


urlpatterns = [path("mode", mode)]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
# --8<-- [end:focus]
