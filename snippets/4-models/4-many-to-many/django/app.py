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

from blog.models import Article, Tag, User

# --8<-- [start:focus]
ada = User.objects.create(name="ada")
hello = Article.objects.create(title="Hello", author=ada)
tools = Article.objects.create(title="Tools", author=ada)
lines = Article.objects.create(title="1000 lines", author=ada)
Article.objects.create(title="Draft", author=ada)  # has no tags
web = Tag.objects.create(name="web")
orm = Tag.objects.create(name="orm")

# a link that exists is not made again
hello.tags.add(web)
hello.tags.add(web)
tools.tags.add(web, orm)
lines.tags.add(orm)

links = Article.tags.through.objects
print(links.count())
#> 4

# from either end
print(sorted(tag.name for tag in tools.tags.all()))
#> ['orm', 'web']
print(sorted(article.title for article in web.articles.all()))
#> ['Hello', 'Tools']

# has this tag; one of these; both; none
articles = Article.objects.order_by("id")
articles = articles.values_list("title", flat=True)
query = articles.filter(tags__name="orm")
print(list(query))
#> ['Tools', '1000 lines']

query = articles.filter(tags__name__in=["web", "orm"])
print(list(query.distinct()))
#> ['Hello', 'Tools', '1000 lines']

query = articles.filter(tags__name="web")
query = query.filter(tags__name="orm")
print(list(query))
#> ['Tools']

query = articles.filter(tags=None)
print(list(query))
#> ['Draft']

# one link less; other tags altogether
tools.tags.remove(web)
hello.tags.set([orm])
print(sorted(article.title for article in web.articles.all()))
#> []
print(sorted(article.title for article in orm.articles.all()))
#> ['1000 lines', 'Hello', 'Tools']

# its links go with an article
lines.delete()
print(links.count())
#> 2
# --8<-- [end:focus]
