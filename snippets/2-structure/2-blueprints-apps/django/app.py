# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.apps import apps
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
print([config.label for config in apps.get_app_configs()])
#> ['blog', 'users']

client = Client()
for path in ["/articles/", "/articles/1/", "/users/1/"]:
    for line in client.get(path).text.splitlines():
        if line.strip():
            print(line)
            #> <a href="/articles/1/">1</a>
            #> <a href="/articles/2/">2</a>
            #> <h1>Hello</h1>
            #> <a href="/users/1/">Author</a>
            #> <h1>ada</h1>
            #> <a href="/articles/">Articles</a>
# --8<-- [end:focus]
