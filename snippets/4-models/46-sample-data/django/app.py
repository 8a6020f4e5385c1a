# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json
import os
from io import StringIO

import django
from django.core.management import call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

# --8<-- [start:focus]
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
ada = User.objects.get(name="ada")
Article.objects.create(id=9, title="Lines", author=ada)

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
    fields = row["fields"]
    print(fields["title"], fields["rating"], *fields["author"])
    #> Hello 5 ada
    #> Tools 4 grace
    #> Lines None ada
# --8<-- [end:focus]
