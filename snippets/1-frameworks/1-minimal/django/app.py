# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])


# --8<-- [start:focus]
def hello(request):
    return HttpResponse("Hello, World!")


urlpatterns = [path("", hello)]

app = get_wsgi_application()
# --8<-- [end:focus]

response = Client().get("/")
print(response.status_code, response.text)
#> 200 Hello, World!
