# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from base64 import urlsafe_b64decode

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path

SESSIONS = "django.contrib.sessions"
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="change me",
    MIDDLEWARE=[f"{SESSIONS}.middleware.SessionMiddleware"],
    SESSION_ENGINE=f"{SESSIONS}.backends.signed_cookies",
)


# --8<-- [start:focus]
def visit(request):
    session = request.session
    session["visits"] = session.get("visits", 0) + 1
    theme = request.COOKIES.get("theme", "light")
    return HttpResponse(f"visit {session['visits']}, {theme}")


def dark(request):
    response = HttpResponse("dark from now on")
    response.set_cookie("theme", "dark", httponly=True)
    return response


def forget(request):
    request.session.flush()
    return HttpResponse("forgotten")


urlpatterns = [
    path("", visit),
    path("dark", dark),
    path("forget", forget),
]
# --8<-- [end:focus]

app = get_wsgi_application()

client = Client()
print(client.get("/").text)
#> visit 1, light
client.get("/dark")
print(client.get("/").text)
#> visit 2, dark

cookie = client.cookies["sessionid"].value
payload = cookie.split(":")[0]
print(urlsafe_b64decode(payload + "==").decode())
#> {"visits":2}

client.cookies["sessionid"] = "x" + cookie
print(client.get("/").text)
#> visit 1, dark

client.get("/")
client.get("/forget")
print(client.get("/").text)
#> visit 1, dark
