# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import models

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Series, Tag, User

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
web = Tag.objects.create(name="web")
course = Series.objects.create(title="Course", author=ada)
hello = Article(title="Hello", author=ada, series=course)
forms = Article(title="Forms", author=ada, reviewer=grace)
routes = Article(title="Routes", author=grace, tag=web)
Article.objects.bulk_create([hello, forms, routes])

articles = Article.objects.order_by("id")
titles = articles.values_list("title", flat=True)

# --8<-- [start:focus]
# refused as long as an article has the tag
try:
    web.delete()
except models.ProtectedError:
    print("the tag is in use")
    #> the tag is in use

# refused as long as an article is part of the series
try:
    course.delete()
except models.RestrictedError:
    print("the series has articles")
    #> the series has articles

# the article that grace reviewed stays, hers goes
grace.delete()
print(list(titles))
#> ['Hello', 'Forms']
forms.refresh_from_db()
print(forms.reviewer)
#> None

# the series goes, because its articles go as well
ada.delete()
print(list(titles.all()), Series.objects.count())
#> [] 0

# nobody uses the tag any more
web.delete()
print(Tag.objects.count())
#> 0
# --8<-- [end:focus]
