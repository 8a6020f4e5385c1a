# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "django-guardian>=3"]
# ///
import os

import django
from django.core.exceptions import PermissionDenied
from django.core.management import call_command

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import (
    AnonymousUser,
    Permission,
    User,
)
from guardian.shortcuts import assign_perm

from blog.models import Article
from blog.permissions import editable, may_edit, rename

hello = Article.objects.create(title="Hello")
flask = Article.objects.create(title="Flask")
ada = User.objects.create_user("ada")
grace = User.objects.create_user("grace")
linus = User.objects.create_user("linus")
assign_perm("change_article", ada, hello)
assign_perm("change_article", grace, flask)
change = Permission.objects.get(codename="change_article")
linus.user_permissions.add(change)

# --8<-- [start:focus]
# linus is an editor, nobody has no account
nobody = AnonymousUser()
for user in [ada, linus, nobody]:
    name = user.get_username() or "nobody"
    print(name, may_edit(user, hello), may_edit(user, flask))
    #> ada True False
    #> linus True True
    #> nobody False False

rename(ada, hello, "Hello again")
try:
    rename(ada, flask, "Mine now")
except PermissionDenied:
    print("refused:", flask.title)
    #> refused: Flask

# a list shows what the check would allow
for user in [ada, linus, nobody]:
    print([article.title for article in editable(user)])
    #> ['Hello again']
    #> ['Hello again', 'Flask']
    #> []
# --8<-- [end:focus]
