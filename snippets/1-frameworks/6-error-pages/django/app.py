# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.views.decorators.http import require_safe

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    MIDDLEWARE=[f"{__name__}.wrong_method"],
)


# --8<-- [start:focus]
@require_safe
def home(request):
    return HttpResponse("Home")


@require_safe
def broken(request):
    raise RuntimeError("a bug")


def not_found(request, exception):
    return HttpResponse("No such page", status=404)


def wrong_method(get_response):
    def middleware(request):
        response = get_response(request)
        if response.status_code == 405:
            response.content = "Read only"
        return response

    return middleware


def server_error(request):
    return HttpResponse("Our fault", status=500)


handler404 = not_found
handler500 = server_error
urlpatterns = [path("", home), path("broken", broken)]
# --8<-- [end:focus]

app = get_wsgi_application()

client = Client(raise_request_exception=False)
print(client.get("/").text)
#> Home
response = client.get("/nowhere")
print(response.status_code, response.text)
#> 404 No such page
response = client.post("/")
print(response.status_code, response.text)
#> 405 Read only
print("GET" in response.headers["Allow"])
#> True
response = client.get("/broken")
print(response.status_code, response.text)
#> 500 Our fault
