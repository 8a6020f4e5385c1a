# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import User

sent = []


def trace(statement):
    sent.append(statement.split()[0])


# the driver tells what arrives at SQLite
connection.connection.set_trace_callback(trace)


def register(name):
    User.objects.create(name=name)


def names():
    users = User.objects.order_by("id")
    return list(users.values_list("name", flat=True))


# --8<-- [start:focus]
# all or nothing: the third name is taken
sent.clear()
try:
    with transaction.atomic():
        for name in ["ada", "grace", "ada"]:
            register(name)
except IntegrityError:
    print("taken:", name)
    #> taken: ada
print(*sent)
#> BEGIN INSERT INSERT INSERT ROLLBACK
print(names())
#> []

# one by one
sent.clear()
for name in ["ada", "ada"]:
    try:
        register(name)
    except IntegrityError:
        print("taken:", name)
        #> taken: ada
print(*sent)
#> INSERT INSERT
print(names())
#> ['ada']

# one transaction, part of which is undone
sent.clear()
with transaction.atomic():
    register("grace")
    try:
        with transaction.atomic():
            register("linus")
            register("ada")
    except IntegrityError:
        print(*sent)
        #> BEGIN INSERT SAVEPOINT INSERT INSERT ROLLBACK RELEASE
        sent.clear()
        register("margaret")
print(*sent)
#> INSERT COMMIT
print(names())
#> ['ada', 'grace', 'margaret']

# what an object holds after a rollback
ada = User.objects.get(name="ada")
try:
    with transaction.atomic():
        ada.name = "grace"
        ada.save()
except IntegrityError:
    print("not saved:", ada.name)
    #> not saved: grace
# --8<-- [end:focus]
