# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

# --8<-- [start:focus]
tables = connection.introspection
with connection.cursor() as cursor:
    names = tables.table_names(cursor)
    columns = tables.get_table_description(cursor, "posts")
for name in sorted(names):
    print(name)
    #> blog_readinglist
    #> blog_user
    #> posts

for column in columns:
    print(column.name)
    #> id
    #> headline
    #> author_name

# the program keeps to the names of the model
ada = User.objects.create(name="ada")
Article.objects.create(title="Hello", author=ada)
hello = Article.objects.get(title="Hello")
print(hello.title, hello.author_id)
#> Hello ada
# --8<-- [end:focus]
