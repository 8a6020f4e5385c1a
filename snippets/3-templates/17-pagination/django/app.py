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

from blog.models import Article

for title in ["Hello", "Tools", "Q & A", "Again", "Last"]:
    Article.objects.create(title=title)

# --8<-- [start:focus]
client = Client()
for line in client.get("/?page=2").text.splitlines():
    if line.strip():
        print(line)
        #> <p>3
        #> Q &amp; A</p>
        #> <p>4
        #> Again</p>
        #> <p>Page 2 of 3,
        #> 5 articles</p>
        #> <a href="?page=1">Previous</a>
        #> <a href="?page=1">1</a>
        #> <a href="?page=2">2</a>
        #> <a href="?page=3">3</a>
        #> <a href="?page=3">Next</a>

# beyond the end, before the beginning, not a number
for number in ["4", "0", "two"]:
    print(client.get(f"/?page={number}").status_code)
    #> 404
    #> 404
    #> 404
# --8<-- [end:focus]
