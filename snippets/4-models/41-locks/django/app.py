# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "dj-database-url>=3",
#     "django>=5.2",
#     "pymysql>=1.2",
# ]
# ///
import os

import django
from django.core.management import call_command
from django.db import transaction

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
Article.objects.create(title="Hello", author=ada)


def rename_elsewhere(title):
    """What another request does meanwhile."""
    Article.objects.get(pk=1).rename(title)


# --8<-- [start:focus]
# a version: whoever comes second is refused
article = Article.objects.get(pk=1)
rename_elsewhere("Hello, says grace")
if not article.rename("Hello, says ada"):
    article.refresh_from_db()
    print("changed meanwhile:", article.title, article.version)
    #> changed meanwhile: Hello, says grace 2
if article.rename("Hello, say both"):
    print(article.title, article.version)
    #> Hello, say both 3

# a bulk update goes past the version
Article.objects.update(views=5)
article.refresh_from_db()
print(article.views, article.version)
#> 5 3

# a lock: whoever comes second has to wait
with transaction.atomic():
    article = Article.objects.select_for_update().get(pk=1)
    article.views += 1
    article.save(update_fields=["views"])
article.refresh_from_db()
print(article.views)
#> 6

# a queue: whoever comes second takes another row
with transaction.atomic():
    queue = Article.objects.select_for_update(skip_locked=True)
    article = queue.order_by("id").first()
    print(article.title)
    #> Hello, say both
# --8<-- [end:focus]
