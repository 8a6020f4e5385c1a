# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Essay, Link, Post

# --8<-- [start:focus]
Essay.objects.create(title="Hello", body="One two three")
Link.objects.create(title="Docs", url="https://docs.python.org")

with CaptureQueriesContext(connection) as queries:
    # all kinds, each as what it is
    query = Post.objects.select_related("essay", "link")
    for post in query.order_by("id"):
        print(post.summary())
        #> Hello: 3 words
        #> Docs: https://docs.python.org
    print(len(queries))
    #> 1

# one kind, by a column of its own or of all
query = Link.objects.filter(url__startswith="https")
query = query.exclude(title="Hello")
print(list(query.values_list("title", flat=True)))
#> ['Docs']

# all but one kind
query = Post.objects.filter(link=None)
print(list(query.values_list("title", flat=True)))
#> ['Hello']

# both rows go
link = Link.objects.get()
link.delete()
for model in Post, Essay, Link:
    print(model.__name__, model.objects.count())
    #> Post 1
    #> Essay 1
    #> Link 0
# --8<-- [end:focus]
