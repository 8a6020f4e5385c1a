# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db.models import Q

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

# --8<-- [start:focus]
extra = {"lang": "en", "words": 900, "cover": {"width": 640}}
hello = Article.objects.create(title="Hello", extra=extra)
extra = {"lang": "fr", "words": 80, "cover": None}
tools = Article.objects.create(title="Tools", extra=extra)
draft = Article.objects.create(title="Draft")  # an empty object

# Python objects again
print(tools.extra, draft.extra)
#> {'lang': 'fr', 'words': 80, 'cover': None} {}

# by a key; by a number; by a key within
articles = Article.objects.order_by("id")
articles = articles.values_list("title", flat=True)
query = articles.filter(extra__lang="en")
print(list(query))
#> ['Hello']

query = articles.filter(extra__words__lt=100)
print(list(query))
#> ['Tools']

query = articles.filter(extra__cover__width=640)
print(list(query))
#> ['Hello']

# not English, or without a language
other = ~Q(extra__lang="en") | Q(extra__lang__isnull=True)
query = articles.filter(other)
print(list(query))
#> ['Tools', 'Draft']

# changed in place; changed within
hello.extra["lang"] = "de"
hello.extra["cover"]["width"] = 320
hello.save()
hello.refresh_from_db()
print(hello.extra)
#> {'lang': 'de', 'words': 900, 'cover': {'width': 320}}

# without a cover: it is null, or there is no such key
bare = Q(extra__cover=None) | Q(extra__cover__isnull=True)
query = articles.filter(bare)
print(list(query))
#> ['Tools', 'Draft']
# --8<-- [end:focus]
