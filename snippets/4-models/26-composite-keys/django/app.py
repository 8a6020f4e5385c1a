# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import IntegrityError

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User, Vote

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
hello = Article.objects.create(title="Hello", author=ada)
forms = Article.objects.create(title="Forms", author=ada)
key = (grace.pk, hello.pk)

# --8<-- [start:focus]
vote = Vote.objects.create(user=grace, article=hello, stars=4)
Vote.objects.create(user=grace, article=forms, stars=3)
print(vote.pk == key)
#> True

# by the whole key, by a part of it
print(Vote.objects.get(pk=key).stars)
#> 4
print(Vote.objects.filter(user=grace).count())
#> 2

# by several keys
wanted = [key, (ada.pk, hello.pk)]
print(Vote.objects.filter(pk__in=wanted).count())
#> 1

# a second vote
try:
    Vote.objects.create(user=grace, article=hello, stars=1)
except IntegrityError:
    print("voted already")
    #> voted already

# change it: the key is in the WHERE
vote.stars = 5
vote.save()
print([v.stars for v in grace.votes.order_by("pk")])
#> [5, 3]

# votes go with their article, and with their user
forms.delete()
print(Vote.objects.count())
#> 1
grace.delete()
print(Vote.objects.count())
#> 0
# --8<-- [end:focus]
