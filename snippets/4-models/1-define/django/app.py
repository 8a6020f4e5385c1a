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

from blog.models import Article, User

# --8<-- [start:focus]
call_command("migrate", run_syncdb=True, verbosity=0)

# what the database has now
tables = connection.introspection
with connection.cursor() as cursor:
    name = "blog_article"
    columns = tables.get_table_description(cursor, name)
    constraints = tables.get_constraints(cursor, name)
for column in columns:
    print(column.name, column.null_ok)
    #> id False
    #> title False
    #> rating True
    #> author_id False

for constraint in constraints.values():
    if constraint["index"]:
        print(constraint["columns"])
        #> ['author_id']

# both ends of the foreign key
ada = User.objects.create(name="ada")
hello = Article.objects.create(title="Hello", author=ada)

print(hello.author.name, hello.author_id == ada.id)
#> ada True
print([article.title for article in ada.articles.all()])
#> ['Hello']
# --8<-- [end:focus]
