# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db.models import (
    BooleanField,
    CharField,
    F,
    Func,
    Value,
)
from django.db.models.expressions import RawSQL

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
for title, rating in ("Hello", 5), ("Forms", 3), ("Help", 4):
    Article.objects.create(title=title, rating=rating, author=ada)

# --8<-- [start:focus]
articles = Article.objects.order_by("title")
titles = articles.values_list("title", flat=True)

# a condition in SQL, with a bound value
odd = RawSQL("rating %% 2 = %s", [1], output_field=BooleanField())
print(list(titles.filter(odd)))
#> ['Forms', 'Hello']

# a function that the ORM has no name for
code = Func(
    Value("%03d"),
    F("rating"),
    function="PRINTF",
    output_field=CharField(),
)
coded = articles.annotate(code=code)
print(list(coded.values_list("title", "code")))
#> [('Forms', '003'), ('Hello', '005'), ('Help', '004')]

# an operator of the database
print(list(titles.filter(title__glob="Hel*")))
#> ['Hello', 'Help']

# both together, and with the ORM's own conditions
found = coded.filter(odd, code__gt="003", author__name="ada")
print([article.title for article in found])
#> ['Hello']
# --8<-- [end:focus]
