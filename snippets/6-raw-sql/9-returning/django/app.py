# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "dj-database-url>=3",
#     "django>=5.2",
# ]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Tag, User

ada = User.objects.create(name="ada")
# --8<-- [start:focus]
with connection.cursor() as cursor:
    # the new keys
    cursor.execute(
        "INSERT INTO blog_article (title, rating, author_id)"
        " VALUES ('Hello', 3, %s), ('Forms', 5, %s)"
        " RETURNING id",
        [ada.id, ada.id],
    )
    print(len(cursor.fetchall()), Article.objects.count())
    #> 2 2

    # what has become of the rows
    cursor.execute(
        "UPDATE blog_article SET rating = rating + 1"
        " WHERE rating < 5 RETURNING title, rating"
    )
    print(cursor.fetchall())
    #> [('Hello', 4)]

    # insert, or count up: one statement for both
    for _ in range(2):
        cursor.execute(
            "INSERT INTO blog_tag (name, uses) VALUES (%s, 1)"
            " ON CONFLICT (name) DO UPDATE"
            " SET uses = blog_tag.uses + 1 RETURNING uses",
            ["python"],
        )
        print(cursor.fetchone())
        #> (1,)
        #> (2,)

    # what was there
    cursor.execute("DELETE FROM blog_article RETURNING title")
    print(sorted(title for (title,) in cursor))
    #> ['Forms', 'Hello']

# insert or overwrite by the ORM
tags = [Tag(name="python", uses=0), Tag(name="web", uses=0)]
Tag.objects.bulk_create(
    tags,
    update_conflicts=True,
    unique_fields=["name"],
    update_fields=["uses"],
)
tags = Tag.objects.order_by("name")
print(list(tags.values_list("name", "uses")))
#> [('python', 0), ('web', 0)]
# --8<-- [end:focus]
