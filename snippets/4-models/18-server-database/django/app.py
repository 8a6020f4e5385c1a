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
from django.db import IntegrityError
from django.db.models import Count

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="Ada")
grace = User.objects.create(name="Grace")
ada.articles.create(title="Hello")
ada.articles.create(title="Notes")
grace.articles.create(title="Compilers")

articles = Article.objects.filter(user__name="Ada")
for article in articles.order_by("title"):
    print(article.title, "by", article.user.name)
    #> Hello by Ada
    #> Notes by Ada

counts = User.objects.annotate(count=Count("articles"))
for user in counts.order_by("name"):
    print(user.name, user.count)
    #> Ada 2
    #> Grace 1

try:
    User.objects.create(name="Ada")
except IntegrityError:
    print("a second Ada is refused")
    #> a second Ada is refused
