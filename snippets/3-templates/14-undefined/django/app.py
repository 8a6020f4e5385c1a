# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
client = Client()
for line in client.get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <h1>Hello</h1>
        #> <p>[] [] []</p>
        #> <p>[None] []</p>
        #> <p>[]</p>
        #> <p>no tags</p>
        #> <p>no reviewer</p>

# in tests: a name that is not there must be noticed
marker = {"string_if_invalid": "no %s!"}
marked = [{**settings.TEMPLATES[0], "OPTIONS": marker}]
with override_settings(TEMPLATES=marked):
    page = client.get("/").text
for name in re.findall("no (.*?)!", page):
    print(name)
    #> titel
    #> article.titel
    #> titel
    #> article.editor.name
    #> reviewer.name
# --8<-- [end:focus]
