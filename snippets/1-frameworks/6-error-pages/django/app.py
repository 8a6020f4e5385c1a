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

Article.objects.create(title="Hello")
Article.objects.create(title="Tools")

# --8<-- [start:focus]
client = Client(raise_request_exception=False)

paths = [
    "/articles/1/next/",
    "/articles/2/next/",
    "/articles/1/edit/",
    "/articles/9/",
    "/nowhere",
    "/articles/broken/",
]
for path in paths:
    response = client.get(path)
    print(response.status_code, response.text.strip())
    #> 200 Tools
    #> 404 <h1>That was the last one</h1>
    #> 403 <h1>Not yours</h1>
    #> 404 <h1>No such page</h1>
    #> 404 <h1>No such page</h1>
    #> 500 <h1>Our fault</h1>

response = client.post("/articles/1/")
print(response.status_code, response.text.strip())
#> 405 <h1>Read only</h1>
print("GET" in response.headers["Allow"])
#> True
# --8<-- [end:focus]
