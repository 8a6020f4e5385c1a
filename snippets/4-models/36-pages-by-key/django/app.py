# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db.models import Q

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
ratings = {
    "Hello": 5,
    "Forms": 4,
    "Routes": 4,
    "Tools": 4,
    "Draft": 1,
}
for title, rating in ratings.items():
    Article.objects.create(title=title, rating=rating, author=ada)


# --8<-- [start:focus]
def after(article):
    """What follows it, best first, and the newest of equals."""
    lower = Q(rating__lt=article.rating)
    older = Q(id__lt=article.id)
    return Q(rating__lte=article.rating) & (lower | older)


ranked = Article.objects.order_by("-rating", "-id")
page = list(ranked[:2])
print([article.title for article in page])
#> ['Hello', 'Tools']

# somebody adds an article that belongs to the first page
author = page[0].author
Article.objects.create(title="News", rating=5, author=author)

# the second page by its offset, and by the last key
print([article.title for article in ranked[2:4]])
#> ['Tools', 'Routes']
page = list(ranked.filter(after(page[-1]))[:2])
print([article.title for article in page])
#> ['Routes', 'Forms']

# is there another one?
print(ranked.filter(after(page[-1])).exists())
#> True
# --8<-- [end:focus]
