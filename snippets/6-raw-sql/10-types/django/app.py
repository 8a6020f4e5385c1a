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

# --8<-- [start:focus]
SQL = "SELECT written, public, fee, extra FROM blog_article"

# what the cursor returns
with connection.cursor() as cursor:
    cursor.execute(SQL)
    for value in cursor.fetchone():
        print(type(value).__name__, value)
        #> datetime 2026-01-02 03:04:05
        #> bool True
        #> float 19.9
        #> str {"words": 300}
    cursor.execute("SELECT MAX(written) FROM blog_article")
    value = cursor.fetchone()[0]
    print(type(value).__name__, value)
    #> str 2026-01-02 03:04:05

# with the types of the columns
hello = Article.objects.raw("SELECT * FROM blog_article")[0]
for value in hello.written, hello.public, hello.fee, hello.extra:
    print(type(value).__name__, value)
    #> datetime 2026-01-02 03:04:05+00:00
    #> bool True
    #> Decimal 19.90
    #> dict {'words': 300}
latest = Article.objects.aggregate(written=Max("written"))
value = latest["written"]
print(type(value).__name__, value)
#> datetime 2026-01-02 03:04:05+00:00
# --8<-- [end:focus]
