# /// script
# requires-python = ">=3.11"
# dependencies = ["dj-database-url>=3.0", "django>=5.2"]
# ///
import os
from pathlib import Path

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
Path(connection.settings_dict["NAME"]).unlink(missing_ok=True)

from blog.models import Article

# the model as release 1 had it
loader = MigrationLoader(connection)
release_1 = loader.project_state(("blog", "0001_initial")).apps
OldArticle = release_1.get_model("blog", "Article")


# --8<-- [start:focus]
def attempt(model, **values):
    """Insert an article, and read them all."""
    try:
        model.objects.create(**values)
        list(model.objects.all())
    except DatabaseError:
        return "fails"
    return "works"


for migration in "0001", "0002", "0003":
    # python manage.py migrate blog 0001
    call_command("migrate", "blog", migration, verbosity=0)
    old = attempt(OldArticle, title="Hello", teaser="Soon")
    new = attempt(Article, title="Hello", language="de")
    print(f"{migration}: release 1 {old}, release 2 {new}")
    #> 0001: release 1 works, release 2 fails
    #> 0002: release 1 works, release 2 works
    #> 0003: release 1 fails, release 2 works

# what each of them wrote
for article in Article.objects.order_by("pk"):
    print(article.title, article.language)
    #> Hello en
    #> Hello en
    #> Hello de
    #> Hello de

# release 2 needs no more migrations
try:
    call_command("makemigrations", check=True, verbosity=0)
    print(0)
    #> 0
except SystemExit as stopped:
    print(stopped.code)

# back to release 1: it works, but the old teasers are lost
call_command("migrate", "blog", "0002", verbosity=0)
print(attempt(OldArticle, title="Back", teaser="Again"))
#> works
teasers = OldArticle.objects.values_list("teaser", flat=True)
print(sorted(set(teasers)))
#> ['', 'Again']

# back to nothing
call_command("migrate", "blog", "zero", verbosity=0)
tables = connection.introspection.table_names()
print("tables left:", len(tables))
#> tables left: 1
# --8<-- [end:focus]
