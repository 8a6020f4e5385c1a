# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "django-guardian>=3"]
# ///
import django
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.management import call_command

settings.configure(
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "guardian",
        "blog",
    ],
    AUTHENTICATION_BACKENDS=[
        "django.contrib.auth.backends.ModelBackend",
        "guardian.backends.ObjectPermissionBackend",
    ],
    ANONYMOUS_USER_NAME=None,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
)
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import User
from guardian.shortcuts import assign_perm

from blog.models import Article

hello = Article.objects.create(title="Hello")
flask = Article.objects.create(title="Flask")
ada = User.objects.create_user("ada")
grace = User.objects.create_user("grace")


# --8<-- [start:focus]
assign_perm("change_article", ada, hello)
assign_perm("change_article", grace, flask)


def may_edit(user, article):
    return user.has_perm("blog.change_article", article)


def rename(user, article, title):
    if not may_edit(user, article):
        raise PermissionDenied
    article.title = title
    article.save()


# --8<-- [end:focus]
print(may_edit(ada, hello), may_edit(ada, flask))
#> True False
rename(ada, hello, "Hello again")
try:
    rename(ada, flask, "Mine now")
except PermissionDenied as error:
    print(type(error).__name__)
    #> PermissionDenied

titles = Article.objects.order_by("id")
print(*titles.values_list("title", flat=True), sep=", ")
#> Hello again, Flask
