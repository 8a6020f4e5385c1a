# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi>=23.1", "django>=5.2"]
# ///
import django
from django.conf import settings
from django.core.management import call_command
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
        "django.contrib.sessions",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    PASSWORD_HASHERS=[
        "django.contrib.auth.hashers.Argon2PasswordHasher"
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
    LOGIN_REDIRECT_URL="/me",
)
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth.decorators import (
    login_required,
    user_passes_test,
)
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, User
from django.contrib.auth.views import LoginView
from django.core.exceptions import PermissionDenied


# --8<-- [start:focus]
def is_editor(user):
    if user.groups.filter(name="editor").exists():
        return True
    raise PermissionDenied


@login_required
def me(request):
    return HttpResponse(f"You are {request.user.username}")


@user_passes_test(is_editor)
def publish(request):
    return HttpResponse("published", status=201)


urlpatterns = [
    path("login", LoginView.as_view()),
    path("me", me),
    path("articles", publish),
]
# --8<-- [end:focus]
app = get_wsgi_application()

editor = Group.objects.create(name="editor")
password = make_password("lovelace")
ada = User.objects.create(
    username="ada@example.org", password=password
)
ada.groups.add(editor)
User.objects.create(
    username="grace@example.org", password=password
)
print(password.split("$")[1])
#> argon2id

for name in ["grace", "ada"]:
    client = Client()
    username = f"{name}@example.org"
    form = {"username": username, "password": "lovelace"}
    client.post("/login", form)
    answer = client.get("/me").text
    print(answer, client.post("/articles").status_code)
    #> You are grace@example.org 403
    #> You are ada@example.org 201

try:
    from django.contrib.auth.models import check_password

    check_password("lovelace", ada.password)
except ImportError as error:
    print(type(error).__name__)
    #> ImportError
