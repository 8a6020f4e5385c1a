# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json
import os
from io import StringIO
from pathlib import Path

import django
from django.core.management import call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
Path("db.sqlite3").unlink(missing_ok=True)  # begin anew
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

# --8<-- [start:focus]
# somebody who is not in the file has the first number
User.objects.create(name="linus")

titles = Article.objects.order_by("id")
titles = titles.values_list("title", flat=True)

# python manage.py loaddata sample
call_command("loaddata", "sample", verbosity=0)
print(list(titles.all()))
#> ['Hello', 'Tools']

# changed, one deleted, and one of our own
hello = Article.objects.get(id=1)
hello.title = "Hello!"
hello.save()
Article.objects.get(id=2).delete()
Article.objects.create(id=9, title="Lines", author=hello.author)

# again: what the file has is as the file says
call_command("loaddata", "sample", verbosity=0)
print(list(titles.all()))
#> ['Hello', 'Tools', 'Lines']

# and back into a file: manage.py dumpdata blog.article
text = StringIO()
call_command(
    "dumpdata",
    "blog.article",
    use_natural_foreign_keys=True,
    stdout=text,
)
for row in json.loads(text.getvalue()):
    title, rating, author = row["fields"].values()
    print(row["pk"], title, rating, *author)
    #> 1 Hello 5 ada
    #> 2 Tools 4 grace
    #> 9 Lines None ada
# --8<-- [end:focus]
