# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
# --8<-- [start:focus]
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__)


def hello(request):
    return HttpResponse("Hello, World!")


urlpatterns = [path("", hello)]
app = get_wsgi_application()
# --8<-- [end:focus]

# no server: the test client calls the app
from django.test import Client

client = Client()
response = client.get("/")
print(response.status_code, response.text)
#> 200 Hello, World!
print(response.headers["Content-Type"])
#> text/html; charset=utf-8
print(client.get("/nowhere").status_code)
#> 404
