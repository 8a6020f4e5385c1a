# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import IntegrityError, transaction

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Change

# --8<-- [start:focus]
texts = Change.objects.order_by("id")
texts = texts.values_list("text", flat=True)

hello = Article.objects.create(title="Hello")
tools = Article.objects.create(title="Tools")
print(list(texts.all()))
#> ['new: Hello', 'new: Tools']

# a change, and a save that changes nothing
hello.title = "Hello!"
hello.save()
hello.title = "Hello!"
hello.save()
print(list(texts[2:]))
#> ['Hello: now Hello!']

# the save fails: the note of it goes, too
hello.title = "Tools"
try:
    with transaction.atomic():
        hello.save()
except IntegrityError:
    print("there is a Tools,", Change.objects.count())
    #> there is a Tools, 3

# a statement is not noticed
Article.objects.filter(title="Tools").update(title="Things")
tools.refresh_from_db()
print(tools.title, Change.objects.count())
#> Things 3
# --8<-- [end:focus]
