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
from users.models import User

# --8<-- [start:focus]
ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
hello = Article.objects.create(title="Hello", author=ada)
Article.objects.create(title="Tools", author=ada)
grace.favourites.add(hello)

print(hello.author.name)
#> ada
print([article.title for article in grace.favourites.all()])
#> ['Hello']
print(ada.latest().title)
#> Tools
# --8<-- [end:focus]
