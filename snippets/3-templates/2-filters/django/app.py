# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
for line in Client().get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <h1>Hello…</h1>
        #> <p>09/03/2026</p>
        #> <p>2: web, python</p>
        #> <p>5 [5]</p>
        #> <p>- [0]</p>
        #> <p>- []</p>
        #> <p>- [-]</p>
        #> <p>Ada: Thank you.</p>
        #> <p>Grace: Nice.</p>
# --8<-- [end:focus]
