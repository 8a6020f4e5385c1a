# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from datetime import date, datetime
from zoneinfo import ZoneInfo

import django
from django.core.management import call_command
from django.utils import timezone

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

# --8<-- [start:focus]
paris = ZoneInfo("Europe/Paris")
night = datetime(2026, 3, 29, 0, 30, tzinfo=paris)
noon = datetime(2026, 3, 29, 12, 0, tzinfo=paris)
Article.objects.create(title="Hello", published=night)
Article.objects.create(title="Tools", published=noon)
draft = Article.objects.create(title="Draft")  # not published
hello, tools = Article.objects.order_by("id")[:2]

# read back in UTC, where it was the day before
print(hello.published)
#> 2026-03-28 23:30:00+00:00

# shown where the reader is
print(timezone.localtime(hello.published))
#> 2026-03-29 00:30:00+01:00
with timezone.override("Asia/Tokyo"):
    print(timezone.localtime(hello.published))
    #> 2026-03-29 08:30:00+09:00

# the clocks changed between the two
print(tools.published - hello.published)
#> 10:30:00

# published on that day, as Paris sees it
day = date(2026, 3, 29)
query = Article.objects.order_by("id")
query = query.filter(published__date=day)
print(list(query.values_list("title", flat=True)))
#> ['Hello', 'Tools']

# kept by the models
before = draft.updated
draft.title = "Lines"
draft.save()
print(draft.created <= before < draft.updated)
#> True
# --8<-- [end:focus]
