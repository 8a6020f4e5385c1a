# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db.models import Exists, F, OuterRef, Subquery, Window
from django.db.models.functions import Rank

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
linus = User.objects.create(name="linus")  # has no articles
hello = Article(title="Hello", rating=5, author=ada)
routes = Article(title="Routes", rating=3, author=ada)
forms = Article(title="Forms", rating=4, author=grace)
tools = Article(title="Tools", rating=4, author=grace)
hello.reviewer = grace  # the others have none: NULL
Article.objects.bulk_create([hello, routes, forms, tools])

# --8<-- [start:focus]
# is there any?
articles = Article.objects.all()
print(articles.filter(rating=5).exists())
#> True

# users for whom there is one
users = User.objects.order_by("name")
good = articles.filter(author=OuterRef("pk"), rating__gte=5)
print([user.name for user in users.filter(Exists(good))])
#> ['ada']

# a value for each user: the title of the newest article
newest = articles.filter(author=OuterRef("pk")).order_by("-pk")
newest = Subquery(newest.values("title")[:1])
for user in users.annotate(newest=newest):
    print(user.name, user.newest)
    #> ada Routes
    #> grace Tools
    #> linus None

# users who are not in a list that has a NULL
reviewers = articles.values("reviewer")
print([u.name for u in users.exclude(pk__in=reviewers)])
#> []
review = articles.filter(reviewer=OuterRef("pk"))
print([u.name for u in users.filter(~Exists(review))])
#> ['ada', 'linus']

# a rank among the author's articles; ties share it
rank = Window(
    Rank(), partition_by="author", order_by=F("rating").desc()
)
ranked = articles.annotate(rank=rank).order_by("author", "title")
for article in ranked:
    print(article.rank, article.title)
    #> 1 Hello
    #> 2 Routes
    #> 1 Forms
    #> 1 Tools

# the best of each author
best = ranked.filter(rank=1).order_by("title")
print([article.title for article in best])
#> ['Forms', 'Hello', 'Tools']
# --8<-- [end:focus]
