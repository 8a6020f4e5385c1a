# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "dj-database-url>=3",
#     "django>=5.2",
#     "pymysql>=1.2",
# ]
# ///
import os
from collections import namedtuple

import django
from django.core.management import call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Tag

python = Tag.objects.create(name="python")
web = Tag.objects.create(name="web")
Article.objects.create(title="Hello", tag=web)

ALL = "SELECT id, name FROM blog_tag ORDER BY id"
ONE = "SELECT id, name FROM blog_tag WHERE name = %s"
COUNT = "SELECT COUNT(*) FROM blog_tag"
JOIN = "FROM blog_article a JOIN blog_tag t ON t.id = a.tag_id"


# --8<-- [start:focus]
def columns(cursor):
    return [column[0] for column in cursor.description]


with connection.cursor() as cursor:
    # a tuple
    cursor.execute(ALL)
    for id, name in cursor:
        print(id, name)
        #> 1 python
        #> 2 web

    # by name
    cursor.execute(ALL)
    Row = namedtuple("Row", columns(cursor))
    for tag in map(Row._make, cursor):
        print(tag.id, tag.name)
        #> 1 python
        #> 2 web

    # a dictionary
    cursor.execute(ALL)
    names = columns(cursor)
    for row in cursor:
        tag = dict(zip(names, row, strict=True))
        print(tag["id"], tag["name"])
        #> 1 python
        #> 2 web

    # no row; one value
    cursor.execute(ONE, ["java"])
    print(cursor.fetchone())
    #> None
    cursor.execute(COUNT)
    print(cursor.fetchone()[0])
    #> 2

    # two columns of one name, and with names of their own
    cursor.execute(f"SELECT a.id, t.id {JOIN}")
    row = cursor.fetchone()
    tag = dict(zip(columns(cursor), row, strict=True))
    print(len(row), list(tag))
    #> 2 ['id']
    cursor.execute(f"SELECT a.id AS article, t.id AS tag {JOIN}")
    row = cursor.fetchone()
    tag = dict(zip(columns(cursor), row, strict=True))
    print(len(row), list(tag))
    #> 2 ['article', 'tag']
# --8<-- [end:focus]
