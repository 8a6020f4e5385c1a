# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.exceptions import FieldError
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
Article.objects.create(title="Hello", rating=3, author=grace)
Article.objects.create(title="Forms", rating=5, author=ada)

# --8<-- [start:focus]
client = Client()
for sort in "title", "-rating", "author.name", "id; DROP TABLE x":
    answer = client.get("/articles/", {"sort": sort})
    print(sort, answer.status_code)
    #> title 200
    #> -rating 200
    #> author.name 400
    #> id; DROP TABLE x 400
print(client.get("/articles/?sort=title").json())
#> ['Forms', 'Hello']

# a bound parameter is a value: a text that is not a column
with connection.cursor() as cursor:
    cursor.execute(
        "SELECT title FROM blog_article ORDER BY %s, id",
        ["title"],
    )
    print([title for (title,) in cursor])
    #> ['Hello', 'Forms']

# names from outside, given to the ORM as they are
for name in "title", "author__name", "secret":
    try:
        articles = Article.objects.order_by(name)
        print(name, [article.title for article in articles])
        #> title ['Forms', 'Hello']
        #> author__name ['Forms', 'Hello']
    except FieldError:
        print(name, "refused")
        #> secret refused
# --8<-- [end:focus]
