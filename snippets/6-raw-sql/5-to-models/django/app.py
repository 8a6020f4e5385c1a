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

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="Ada")
Article.objects.create(title="Hello", views=30, user=ada)
Article.objects.create(title="Draft", views=2, user=ada)

# --8<-- [start:focus]
popular = Article.objects.raw(
    "SELECT * FROM blog_article WHERE views > %s", [10]
)
for article in popular:
    print(article.title, "by", article.user.name)
    #> Hello by Ada
    article.title = "Hello again"
    article.save()

scored = Article.objects.raw(
    "SELECT blog_article.*, views * 2 AS score FROM blog_article"
    " ORDER BY id"
)
for article in scored:
    print(article.title, article.score)
    #> Hello again 60
    #> Draft 4
# --8<-- [end:focus]

titles = Article.objects.raw("SELECT title FROM blog_article")
try:
    list(titles)
except FieldDoesNotExist:
    print("no object without its primary key")
    #> no object without its primary key

print(hasattr(popular, "filter"))
#> False
