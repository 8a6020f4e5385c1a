# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db.models import F

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
hello = Article(title="Hello", rating=3, author=ada)
routes = Article(title="Routes", rating=5, author=grace)
forms = Article(title="Forms", rating=5, author=ada)
draft = Article(title="Draft", author=grace)  # NULL
Article.objects.bulk_create([hello, routes, forms, draft])


def titles(articles):
    return list(articles.values_list("title", flat=True))


# --8<-- [start:focus]
# best first; NULL where the database puts it, and last
articles = Article.objects.order_by("rating", "title")
print(titles(articles))
#> ['Draft', 'Hello', 'Forms', 'Routes']
best = F("rating").desc(nulls_last=True)
ranked = Article.objects.order_by(best, "title")
print(titles(ranked))
#> ['Forms', 'Routes', 'Hello', 'Draft']

# the second page of two, and the other way round
print(titles(ranked[2:4]))
#> ['Hello', 'Draft']
print(titles(ranked.reverse()))
#> ['Draft', 'Hello', 'Routes', 'Forms']

# the first of them, or None
print(ranked.first().title)
#> Forms
print(ranked.filter(title="News").first())
#> None

# by primary key
print(Article.objects.get(pk=hello.pk).title)
#> Hello
try:
    Article.objects.get(pk=99)
except Article.DoesNotExist:
    print("no article 99")
    #> no article 99

# exactly one
print(Article.objects.get(title="Draft").rating)
#> None
try:
    Article.objects.get(title="News")
except Article.DoesNotExist:
    print("none")
    #> none
try:
    Article.objects.get(rating=5)
except Article.MultipleObjectsReturned:
    print("several")
    #> several

# of the best two, those by grace
try:
    ranked[:2].filter(author=grace)
except TypeError:
    print("refused")
    #> refused
best_two = ranked[:2].values_list("pk", flat=True)
print(titles(ranked.filter(pk__in=best_two, author=grace)))
#> ['Routes']
# --8<-- [end:focus]
