# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from datetime import UTC, datetime
from decimal import Decimal

import django
from django.core.management import call_command
from django.db import connection
from django.db.models import Max

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

Article.objects.create(
    title="Hello",
    written=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    fee=Decimal("19.90"),
    extra={"words": 300},
)


def types(values):
    return [type(value).__name__ for value in values]


# --8<-- [start:focus]
SQL = "SELECT written, public, fee, extra FROM blog_article"

# what the cursor returns
with connection.cursor() as cursor:
    cursor.execute(SQL)
    print(types(cursor.fetchone()))
    #> ['datetime', 'bool', 'float', 'str']
    cursor.execute("SELECT MAX(written) FROM blog_article")
    print(types(cursor.fetchone()))
    #> ['str']

# with the types of the columns
[hello] = Article.objects.raw("SELECT * FROM blog_article")
print(
    types([hello.written, hello.public, hello.fee, hello.extra])
)
#> ['datetime', 'bool', 'Decimal', 'dict']
latest = Article.objects.aggregate(written=Max("written"))
print(types(latest.values()))
#> ['datetime']
# --8<-- [end:focus]
