# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import re

import django
from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.test.utils import setup_test_environment

settings.configure(
    ROOT_URLCONF="accounts",
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
    # for tests only: no slow hashes
    PASSWORD_HASHERS=[
        "django.contrib.auth.hashers.MD5PasswordHasher"
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
    TEMPLATES=[
        {
            "BACKEND": (
                "django.template.backends.django.DjangoTemplates"
            ),
            "DIRS": ["templates"],
        }
    ],
    DEFAULT_FROM_EMAIL="blog@example.org",
    MAILERS={"default": {}},  # without it 6.1 warns
    LOGIN_URL="/login",
    LOGIN_REDIRECT_URL="/me",
    LOGOUT_REDIRECT_URL="/login",
)
django.setup()
app = get_wsgi_application()
call_command("migrate", verbosity=0)
setup_test_environment()
client = Client()


def log_in(password):
    client.post("/logout")
    form = {"username": "ada@example.org", "password": password}
    client.post("/login", form)
    response = client.get("/me")
    return response.text if response.status_code == 200 else "no"


old, new = "Lovelace1815", "Lovelace1852"
form = {"username": "ada@example.org", "password1": old}
form["password2"] = old
client.post("/register", form)
message = mail.outbox.pop()
print(*message.to)
#> ada@example.org
print(log_in(old))
#> no

link = re.search(r"http://\w+(/confirm/\S+)", message.body)[1]
client.get(link)
print(log_in(old))
#> You are ada@example.org

form = {"old_password": old, "new_password1": new}
form["new_password2"] = new
client.post("/change", form)
print(log_in(old))
#> no
print(log_in(new))
#> You are ada@example.org
