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
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
Article.objects.create(title="Q & A", author=ada)

# --8<-- [start:focus]
client = Client()
response = client.get("/articles/1/")
print(response.status_code, response["Content-Type"])
#> 200 text/html; charset=utf-8
for line in response.text.splitlines():
    print(line)
    #> <!doctype html>
    #> <title>Q &amp; A</title>
    #> <p>by ada</p>

response = client.get("/articles/2/")
print(response.status_code, response.text.strip())
#> 404 <h1>No such article</h1>
# --8<-- [end:focus]
