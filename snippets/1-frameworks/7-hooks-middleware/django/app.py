# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    MIDDLEWARE=[f"{__name__}.identify"],
)


# --8<-- [start:focus]
def identify(get_response):
    def middleware(request):
        reader = request.headers.get("X-Reader", "guest")
        request.reader = reader
        if reader == "mallory":
            response = HttpResponse("Go away", status=403)
        else:
            response = get_response(request)
        response.headers["X-Served-To"] = reader
        return response

    return middleware


def home(request):
    return HttpResponse(f"Hello, {request.reader}!")


urlpatterns = [path("", home)]
# --8<-- [end:focus]

app = get_wsgi_application()

client = Client()
for reader in ["ada", "mallory"]:
    response = client.get("/", headers={"X-Reader": reader})
    print(response.status_code, response.text)
    #> 200 Hello, ada!
    #> 403 Go away
print(response.headers["X-Served-To"])
#> mallory
