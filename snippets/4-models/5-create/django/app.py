# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import transaction

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

# --8<-- [start:focus]
ada = User(name="ada")
print(ada.id)
#> None

ada.save()  # sends the INSERT, and keeps the row
print(ada.id)
#> 1

# with an author who is new, too
grace = User.objects.create(name="grace")
hello = Article.objects.create(title="Hello", author=grace)
print(hello.author_id, hello.author.name)
#> 2 grace

# from the other end
ada.articles.create(title="Tools")
print([article.title for article in ada.articles.all()])
#> ['Tools']

# a value is missing
untitled = Article(author=ada)
try:
    untitled.full_clean()
except ValidationError as error:
    print(*error.message_dict, "is missing")
    #> title is missing

# sent, seen, and not committed
with transaction.atomic():
    User.objects.create(name="linus")
    print(User.objects.count())
    #> 3
    transaction.set_rollback(True)

print(User.objects.count())
#> 2
# --8<-- [end:focus]
