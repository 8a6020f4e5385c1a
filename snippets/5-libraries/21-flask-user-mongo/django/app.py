# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "mongomock>=4.3"]
# ///
import django
from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.decorators import login_required
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="not a secret in an example",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "blog",
    ],
    AUTH_USER_MODEL="blog.User",
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    SESSION_ENGINE=(
        "django.contrib.sessions.backends.signed_cookies"
    ),
    AUTHENTICATION_BACKENDS=["blog.backends.MongoBackend"],
    PASSWORD_HASHERS=[
        "django.contrib.auth.hashers.ScryptPasswordHasher"
    ],
    LOGIN_URL="/login",
)
django.setup()

from blog.backends import register, users


def sign_up(request):
    register(**request.POST.dict())
    return HttpResponse("registered")


def log_in(request):
    user = authenticate(request, **request.POST.dict())
    if user is None:
        return HttpResponse("Wrong name or password", status=401)
    login(request, user)
    return HttpResponse("logged in")


def log_out(request):
    logout(request)
    return HttpResponse("logged out")


@login_required
def me(request):
    return HttpResponse(f"You are {request.user.username}")


urlpatterns = [
    path("register", sign_up),
    path("login", log_in),
    path("logout", log_out),
    path("me", me),
]
app = get_wsgi_application()

client = Client()
form = {"username": "ada", "password": "Lovelace1815"}
client.post("/register", form)
print(client.get("/me").status_code)
#> 302
client.post("/login", form)
print(client.get("/me").text)
#> You are ada

stored = users.find_one()
print(stored["username"], stored["password"][:6] == "scrypt")
#> ada True
