# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

# --8<-- [start:focus]
# cleaned, checked, saved
hello = Article(title="  Hello ", slug="hello")
hello.full_clean()
hello.save()
print(repr(hello.title))
#> 'Hello'

# refused when it is asked for, not before
tools = Article(title="Tools", slug="My Tools")
try:
    tools.full_clean()
except ValidationError as error:
    print(*error.messages)
    #> slug: small letters and hyphens

hello.title = "   "
try:
    hello.full_clean()
except ValidationError as error:
    print(*error.messages)
    #> title: is empty

# the last word is the database's
hello.rating = 6
try:
    hello.save()
except IntegrityError:
    print("rating: refused by the database")
    #> rating: refused by the database

# a statement passes the models by
Article.objects.filter(pk=hello.pk).update(slug="Oh no!")
hello.refresh_from_db()
print(hello.slug)
#> Oh no!
# --8<-- [end:focus]
