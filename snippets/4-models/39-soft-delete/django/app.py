# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db.models import Count

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Comment, User

ada = User.objects.create(name="ada")
hello = Article.objects.create(title="Hello", author=ada)
forms = Article.objects.create(title="Forms", author=ada)
Comment.objects.create(text="Well said", article=hello)

# --8<-- [start:focus]
hello.delete()

# gone from queries, from relations, and by key
print([article.title for article in Article.objects.all()])
#> ['Forms']
print([article.title for article in ada.articles.all()])
#> ['Forms']
print(Article.objects.filter(pk=hello.pk).first())
#> None

# by way of a join, and from its comment
print(Comment.objects.filter(article__title="Hello").count())
#> 1
users = User.objects.annotate(number=Count("articles"))
print(users.get(name="ada").number)
#> 2
print(Comment.objects.get(pk=1).article.title)
#> Hello

# all at once, and still there
Article.objects.all().delete()
print(Article.objects.count(), Article.everything.count())
#> 0 2
# --8<-- [end:focus]
