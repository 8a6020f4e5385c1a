# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.db.transaction import TransactionManagementError

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User


# --8<-- [start:focus]
def save(record):
    try:
        with transaction.atomic():
            record.save()
    except IntegrityError as error:
        return str(error).split(":")[0]
    return "saved"


# one column, whatever the case
ada = User(name="ada")
print(save(ada))
#> saved
print(save(User(name="Ada")))
#> UNIQUE constraint failed

# two columns together; and two rows without a slug
hello = Article(title="Hello", rating=5, author=ada)
print(save(hello))
#> saved
print(save(Article(title="Hello", rating=3, author=ada)))
#> UNIQUE constraint failed
print(save(Article(title="Hi", slug=None, author=ada)))
#> saved

# a check; NULL passes it, too
print(save(Article(title="Forms", rating=6, author=ada)))
#> CHECK constraint failed
print(save(Article(title="Forms", rating=None, author=ada)))
#> saved

# asked before
try:
    User(name="ADA").full_clean()
except ValidationError:
    print("taken")
    #> taken

# after the error, caught inside the transaction
with transaction.atomic():
    try:
        User(name="ada").save()
    except IntegrityError:
        try:
            User.objects.count()
        except TransactionManagementError:
            print("roll back first")
            #> roll back first
print(User.objects.count())
#> 1
# --8<-- [end:focus]
