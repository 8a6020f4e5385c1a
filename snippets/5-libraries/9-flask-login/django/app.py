# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.decorators import login_required
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.views.decorators.http import require_POST

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="not a secret in an example",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
    # the hash that Werkzeug uses, too
    PASSWORD_HASHERS=[
        "django.contrib.auth.hashers.ScryptPasswordHasher"
    ],
    LOGIN_URL="/login",
)
django.setup()


# --8<-- [start:focus]
@require_POST
def log_in(request):
    user = authenticate(
        request,
        username=request.POST["name"],
        password=request.POST["password"],
    )
    if user is not None:
        login(request, user)
        return HttpResponse(f"Welcome, {user.username}")
    return HttpResponse("Wrong name or password", status=401)


@login_required
def me(request):
    return HttpResponse(f"You are {request.user.username}")


@require_POST
def log_out(request):
    logout(request)
    return HttpResponse("Goodbye")


urlpatterns = [
    path("login", log_in),
    path("me", me),
    path("logout", log_out),
]
# --8<-- [end:focus]

app = get_wsgi_application()
call_command("migrate", verbosity=0)

from django.contrib.auth.models import User

User.objects.create_user("ada", password="lovelace")

client = Client()
response = client.get("/me")
print(response.status_code)
#> 302
print(response.url)
#> /login?next=/me

form = {"name": "ada", "password": "byron"}
print(client.post("/login", form).status_code)
#> 401
form["password"] = "lovelace"
print(client.post("/login", form).text)
#> Welcome, ada
print(client.get("/me").text)
#> You are ada
print(client.post("/logout").text)
#> Goodbye
print(client.get("/me").status_code)
#> 302
