# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")

# --8<-- [start:focus]
hello = Article(title="Hello", words=["web", "http"], author=ada)
hello.save()
Article.objects.create(title="Forms", author=ada)  # NULL

# in the database, and back
with connection.cursor() as cursor:
    cursor.execute("SELECT words FROM blog_article ORDER BY id")
    print([words for (words,) in cursor])
    #> ['web http', None]
for article in Article.objects.order_by("id"):
    print(article.title, article.words)
    #> Hello ['web', 'http']
    #> Forms None

# a value in a condition is converted, too
found = Article.objects.filter(words=["web", "http"])
print([article.title for article in found])
#> ['Hello']

# changed in place
hello.words.append("json")
hello.save()
hello.refresh_from_db()
print(hello.words)
#> ['web', 'http', 'json']

# refused
hello.words = ["two words"]
try:
    hello.full_clean()
except ValidationError as error:
    print(error.message_dict["words"])
    #> ['A word has no blanks.']
# --8<-- [end:focus]
