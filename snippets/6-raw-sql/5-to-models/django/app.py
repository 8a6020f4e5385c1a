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
from django.core.exceptions import FieldDoesNotExist
from django.core.management import call_command
from django.db.models.expressions import RawSQL

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
Article.objects.create(title="Hello", rating=5, author=ada)
Article.objects.create(title="Tools", rating=4, author=grace)
Article.objects.create(title="Draft", rating=2, author=ada)

# --8<-- [start:focus]
# objects: their relations load, their changes are saved
best = Article.objects.raw(
    "SELECT * FROM blog_article WHERE rating > %s ORDER BY title",
    [3],
).prefetch_related("author")
for article in best:
    print(article.title, "by", article.author.name)
    #> Hello by ada
    #> Tools by grace
    article.title += "!"
    article.save()

# a column that is no field
doubled = Article.objects.raw(
    "SELECT blog_article.*, rating * 2 AS score"
    " FROM blog_article ORDER BY title"
)
for article in doubled:
    print(article.title, article.score)
    #> Draft 4
    #> Hello! 10
    #> Tools! 8

# going on from the SQL
ids = RawSQL("SELECT id FROM blog_article WHERE rating > %s", [3])
articles = Article.objects.filter(id__in=ids, author=ada)
print([article.title for article in articles])
#> ['Hello!']

# without the primary key
titles = Article.objects.raw("SELECT title FROM blog_article")
try:
    list(titles)
except FieldDoesNotExist:
    print("no object")
    #> no object
# --8<-- [end:focus]
