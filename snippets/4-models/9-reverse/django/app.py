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
User.objects.create(name="linus")  # has no articles
hello = Article(title="Hello", rating=5, author=ada)
hello.save()

# added on her side
ada.articles.create(title="Tools", rating=4)
ada.articles.create(title="1000 lines")

# all of hers
for article in ada.articles.order_by("id"):
    print(article.title, "by", article.author.name)
    #> Hello by ada
    #> Tools by ada
    #> 1000 lines by ada

# some of hers, chosen by the database
query = ada.articles.filter(rating__gte=4)
query = query.values_list("title", flat=True)
print(list(query.order_by("title")))
#> ['Hello', 'Tools']

# how many, without loading them
print(ada.articles.count())
#> 3

# given away
grace.articles.add(hello)
print(hello.author.name, ada.articles.count())
#> grace 2

# users by their articles: a top one, any, none
users = User.objects.order_by("id")
users = users.values_list("name", flat=True)
query = users.filter(articles__rating=5)
print(list(query))
#> ['grace']

query = users.filter(articles__isnull=False)
print(list(query.distinct()))
#> ['ada', 'grace']

query = users.filter(articles=None)
print(list(query))
#> ['linus']
# --8<-- [end:focus]
