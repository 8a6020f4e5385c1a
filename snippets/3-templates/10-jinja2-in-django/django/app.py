# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "jinja2>=3.1"]
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
grace = User.objects.create(name="grace")
Article.objects.create(title="Q & a", author=ada)
Article.objects.create(title="Tools", author=grace)

# --8<-- [start:focus]
client = Client()
for line in client.get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <h1>By ada, grace</h1>
        #> <p>1 of 2:
        #> <a href="/articles/1/">Q &amp; a</a></p>
        #> <p>2 of 2:
        #> <a href="/articles/2/">Tools</a></p>
print(client.get("/articles/1/").text)
#> <h1>Q &amp; A</h1>
print(client.get("/admin/login/").status_code)
#> 200
# --8<-- [end:focus]
