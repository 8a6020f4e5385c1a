# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import IntegrityError
from django.db.models import Count

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Bookmark, User

# --8<-- [start:focus]
ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
hello = Article.objects.create(title="Hello")
tools = Article.objects.create(title="Tools")
Article.objects.create(title="Draft")  # nobody saves it

# a link with its data; a link alone
ada.saved.add(hello, through_defaults={"note": "again"})
ada.saved.add(tools)
grace.bookmarks.create(article=hello, note="long")

# with the data, and past it
marks = ada.bookmarks.select_related("article")
for mark in marks.order_by("id"):
    print(mark.article.title, repr(mark.note))
    #> Hello 'again'
    #> Tools ''
print(sorted(article.title for article in ada.saved.all()))
#> ['Hello', 'Tools']
print(sorted(user.name for user in hello.readers.all()))
#> ['ada', 'grace']

# by the data, across the link
query = Article.objects.filter(
    bookmarks__user=ada, bookmarks__note="again"
)
print(list(query.values_list("title", flat=True)))
#> ['Hello']

# how many saved each, none included
query = Article.objects.annotate(number=Count("bookmarks"))
query = query.values_list("title", "number").order_by("id")
for row in query:
    print(*row)
    #> Hello 2
    #> Tools 1
    #> Draft 0

# change the data
mark = Bookmark.objects.get(user=ada, article=hello)
mark.note = "twice"
mark.save()
mark.refresh_from_db()
print(mark.note)
#> twice

# a second one is refused
double = Bookmark(user=ada, article=tools)
try:
    double.save()
except IntegrityError:
    print("saved already")
    #> saved already

# a link less
ada.saved.remove(hello)
print([user.name for user in hello.readers.all()])
#> ['grace']
# --8<-- [end:focus]
