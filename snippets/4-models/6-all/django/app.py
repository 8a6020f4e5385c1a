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

from blog.models import Article

# --8<-- [start:focus]
titles = ["Hello", "100% Python", "1000 lines"]
articles = [Article(title=title) for title in titles]
Article.objects.bulk_create(articles)

# a statement that brings its rows when it is read
query = Article.objects.order_by("id")
articles = query.all()
for article in articles:
    print(article.title)
    #> Hello
    #> 100% Python
    #> 1000 lines

print("last:", articles.last().title)
#> last: 1000 lines

# rows that come later are not in it
Article.objects.create(title="Tools", rating=3)
print(len(articles))
#> 3
print(len(query.all()))
#> 4

# narrowed, before it is sent
few = query.filter(title__startswith="100")[:1]
print([article.title for article in few])
#> ['100% Python']

# one column, without the objects
titles = query.values_list("title", flat=True)
print(list(titles))
#> ['Hello', '100% Python', '1000 lines', 'Tools']

# the number, without the rows
print(query.count())
#> 4

# is there any?
low = query.filter(rating__lt=3)
print(low.exists())
#> False

# more rows than memory: 100 at a time
batches = query.iterator(chunk_size=100)
print(sum(len(article.title) for article in batches))
#> 31
# --8<-- [end:focus]
