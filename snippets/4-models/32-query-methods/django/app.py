# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

# --8<-- [start:focus]
ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
hello = Article(title="Hello", rating=5, author=ada)
python = Article(title="100% Python", rating=3, author=ada)
tools = Article(title="Tools", rating=4, author=ada)
tools.draft = True
lines = Article(title="1000 lines", author=grace)  # NULL
Article.objects.bulk_create([hello, python, tools, lines])

articles = Article.objects.order_by("id")

# one condition with a name; several in a row
query = articles.online()
print(list(query.values_list("title", flat=True)))
#> ['Hello', '100% Python', '1000 lines']

query = articles.online().by("ada").top()
print(list(query.values_list("title", flat=True)))
#> ['Hello']

# from a user
query = ada.articles.online().order_by("id")
print(list(query.values_list("title", flat=True)))
#> ['Hello', '100% Python']

# of one article, in Python
print(tools.is_top, lines.is_top)
#> True False

# counted
print(Article.objects.online().count())
#> 3
# --8<-- [end:focus]
