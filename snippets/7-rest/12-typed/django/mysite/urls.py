from django.http import Http404
from django.urls import path
from ninja import NinjaAPI
from ninja.errors import ValidationError

from blog import errors
from blog.api import router

# --8<-- [start:focus]
api = NinjaAPI(title="Blog", version="1.0")
api.add_router("", router)
api.add_exception_handler(ValidationError, errors.invalid)
api.add_exception_handler(Http404, errors.not_found)

urlpatterns = [path("", api.urls)]
# --8<-- [end:focus]
