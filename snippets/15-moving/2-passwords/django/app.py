# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "werkzeug>=3.1"]
# ///
import os

import django
from django.core.management import call_command
from werkzeug.security import generate_password_hash

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth import authenticate
from django.contrib.auth.hashers import ScryptPasswordHasher
from django.contrib.auth.models import User

from blog.hashers import WerkzeugScryptHasher, django_hash


def log_in(name, password):
    user = authenticate(username=name, password=password)
    return user is not None


# --8<-- [start:focus]
# as the Flask app stored them
PASSWORDS = {
    "ada": generate_password_hash("lovelace"),
    "grace": generate_password_hash(
        "hopper", "pbkdf2:sha256:1000"
    ),
    "linus": "sha256$salt$…",
}

for name, stored in PASSWORDS.items():
    converted = django_hash(stored)
    User.objects.create(username=name, password=converted)

users = User.objects.filter(username__in=PASSWORDS)
users = users.order_by("id")
imported = {user.username: user.password for user in users}
size = User._meta.get_field("password").max_length
print("fits:", all(len(p) <= size for p in imported.values()))
#> fits: True

print(log_in("ada", "wrong"), log_in("grace", "wrong"))
#> False False
print(log_in("ada", "lovelace"), log_in("grace", "hopper"))
#> True True
print(log_in("linus", "torvalds"), log_in("nobody", ""))
#> False False

# at the first log-in, the hash became one of our own
for user in users.all():
    replaced = user.password != imported[user.username]
    print(user.username, "replaced:", replaced)
    #> ada replaced: True
    #> grace replaced: True
    #> linus replaced: False
print(log_in("ada", "lovelace"), log_in("grace", "hopper"))
#> True True


def fits(hasher):
    try:
        hasher.encode("lovelace", "salt", n=32768, r=8, p=1)
    except ValueError:
        return False
    return True


# Werkzeug's cost: hashlib's own limit is too low
print(fits(ScryptPasswordHasher()), fits(WerkzeugScryptHasher()))
#> False True
# --8<-- [end:focus]
