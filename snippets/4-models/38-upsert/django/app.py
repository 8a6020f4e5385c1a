# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Tag

# --8<-- [start:focus]
tags = Tag.objects.order_by("id").values_list("name", "uses")

# get it, or create it
web, created = Tag.objects.get_or_create(name="web")
print(web.name, created)
#> web True
web, created = Tag.objects.get_or_create(name="web")
print(web.name, created)
#> web False

# many new rows, one statement
rows = [Tag(name="async"), Tag(name="sql")]
Tag.objects.bulk_create(rows)
print(*tags.all())
#> ('web', 0) ('async', 0) ('sql', 0)

# skip what is there already
rows = [Tag(name="web", uses=9), Tag(name="html")]
Tag.objects.bulk_create(rows, ignore_conflicts=True)
print(*tags.all())
#> ('web', 0) ('async', 0) ('sql', 0) ('html', 0)

# update what is there already
rows = [Tag(name="web", uses=5), Tag(name="html", uses=2)]
Tag.objects.bulk_create(
    rows,
    update_conflicts=True,
    unique_fields=["name"],
    update_fields=["uses"],
)
print(*tags.all())
#> ('web', 5) ('async', 0) ('sql', 0) ('html', 2)

# other values for many rows
rows = Tag.objects.all()
for tag in rows:
    tag.uses = len(tag.name)
Tag.objects.bulk_update(rows, ["uses"])
print(*tags.all())
#> ('web', 3) ('async', 5) ('sql', 3) ('html', 4)
# --8<-- [end:focus]
