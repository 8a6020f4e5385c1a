# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from blog.models import Article

# --8<-- [start:focus]
call_command("migrate", run_syncdb=True, verbosity=0)
for title in ["Hello", "Flask", "Django"]:
    Article.objects.create(title=title)
print(Article.objects.count(), Article._meta.db_table)
#> 3 blog_article

client = Client()
page = client.get("/articles/").json()
print(page["titles"], page["pages"])
#> ['Django', 'Flask'] 2
print(client.get("/articles/?page=2").json()["titles"])
#> ['Hello']
print(client.get("/articles/1/").json())
#> {'title': 'Hello'}

# no such page, not a number, no such article
for path in ["?page=3", "?page=0", "?page=x", "9/"]:
    response = client.get(f"/articles/{path}")
    print(path, response.status_code, response.json())
    #> ?page=3 404 {'error': 'not found'}
    #> ?page=0 404 {'error': 'not found'}
    #> ?page=x 404 {'error': 'not found'}
    #> 9/ 404 {'error': 'not found'}
# --8<-- [end:focus]
