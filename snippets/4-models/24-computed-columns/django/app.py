# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db.models import F

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

# --8<-- [start:focus]
hello = Article.objects.create(title="hello", words=900)
tools = Article.objects.create(title="Tools", words=200)
lines = Article.objects.create(title="1000 lines", words=199)

# computed by the database
print(hello.minutes, tools.minutes, lines.minutes)
#> 5 2 1

# filtered and sorted like any other
query = Article.objects.filter(minutes__gt=1)
query = query.order_by("sort_title")
print(list(query.values_list("title", flat=True)))
#> ['hello', 'Tools']

# follows each change, of an object ...
hello.words = 150
hello.save()
hello.refresh_from_db()
print(hello.minutes)
#> 1

# ... and of a statement
Article.objects.update(words=F("words") + 200)
for article in hello, tools, lines:
    article.refresh_from_db()
print(hello.minutes, tools.minutes, lines.minutes)
#> 2 3 2
# --8<-- [end:focus]
