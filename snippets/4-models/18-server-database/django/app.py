# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "dj-database-url>=3",
#     "django>=5.2",
#     "pymysql>=1.2",
# ]
# ///
import os

import django
from django.core.management import call_command
from django.db import IntegrityError
from django.db.models import Count

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

# --8<-- [start:focus]
ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
User.objects.create(name="linus")  # has no articles
hello = Article(title="Hello", rating=5, author=ada)
tools = Article(title="Tools", rating=4, author=ada)
lines = Article(title="1000 lines", author=grace)
Article.objects.bulk_create([hello, tools, lines])

query = Article.objects.filter(author__name="ada")
for article in query.order_by("id"):
    print(article.title, article.rating)
    #> Hello 5
    #> Tools 4

number = Count("articles")
query = User.objects.annotate(number=number).order_by("id")
for name, number in query.values_list("name", "number"):
    print(name, number)
    #> ada 2
    #> grace 1
    #> linus 0

try:
    User.objects.create(name="ada")
except IntegrityError:
    print("there is an ada")
    #> there is an ada
# --8<-- [end:focus]
