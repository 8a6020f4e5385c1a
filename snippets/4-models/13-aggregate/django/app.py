# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db.models import Avg, Count, Q, Sum

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Tag, User

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
linus = User.objects.create(name="linus")  # has no articles
python = Tag.objects.create(name="python")
web = Tag.objects.create(name="web")
hello = Article(title="Hello", rating=3, author=ada)
routes = Article(title="Routes", rating=5, author=ada)
forms = Article(title="Forms", author=grace)  # NULL
Article.objects.bulk_create([hello, routes, forms])
hello.tags.add(python, web)
routes.tags.add(web)

# --8<-- [start:focus]
# over all rows; NULL is not counted, and not part of a mean
articles = Article.objects.aggregate(
    number=Count("*"),
    rated=Count("rating"),
    mean=Avg("rating"),
)
print(articles["number"], articles["rated"], articles["mean"])
#> 3 2 4.0
print(Article.objects.count())
#> 3

# for each user, those without articles included
users = User.objects.order_by("name").annotate(
    number=Count("articles"),
    total=Sum("articles__rating", default=0),
)
for user in users:
    print(user.name, user.number, user.total)
    #> ada 2 8
    #> grace 1 0
    #> linus 0 0

# of all users, those with several articles
print([user.name for user in users.filter(number__gt=1)])
#> ['ada']

# for each user, of those articles that are good
good = Count("articles", filter=Q(articles__rating__gte=4))
users = User.objects.order_by("name").annotate(good=good)
for user in users:
    print(user.name, user.good)
    #> ada 1
    #> grace 0
    #> linus 0

# articles and tags: two joins multiply
users = User.objects.order_by("name").annotate(
    rows=Count("articles"),
    number=Count("articles", distinct=True),
    tags=Count("articles__tags"),
)
for user in users:
    print(user.name, user.rows, user.number, user.tags)
    #> ada 3 2 3
    #> grace 1 1 0
    #> linus 0 0 0
# --8<-- [end:focus]
