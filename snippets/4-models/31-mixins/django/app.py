# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection
from django.db.models import Sum

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Comment, User

# --8<-- [start:focus]
# a table for each model, none for the mixins
tables = connection.introspection
with connection.cursor() as cursor:
    print(len(tables.table_names(cursor)))
    #> 3
    for name in "blog_article", "blog_comment":
        columns = tables.get_table_description(cursor, name)
        print(*sorted(column.name for column in columns))
        #> author_id id title views
        #> author_id id text views

ada = User.objects.create(name="ada")
hello = Article.objects.create(title="Hello", author=ada)
thanks = Comment.objects.create(text="Thanks!", author=ada)

# the way back has a name for each model
print(*ada.articles.all(), *ada.comments.all())
#> Hello Thanks!

# a method of each mixin
print(hello.byline())
#> Hello by ada
for shown in hello, thanks, hello:
    shown.count_view()

# a query over each model that has the column
for model in Article, Comment:
    query = model.objects.aggregate(sum=Sum("views"))
    print(model.__name__, query["sum"])
    #> Article 2
    #> Comment 1
# --8<-- [end:focus]
