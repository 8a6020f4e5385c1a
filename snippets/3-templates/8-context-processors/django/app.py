# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.template.loader import render_to_string
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
client = Client()
for path in ["/", "/press/"]:
    for line in client.get(path).text.splitlines():
        if line.strip():
            print(line)
            #> <title>Our blog</title>
            #> <p>/</p>
            #> <p>Tools</p>
            #> <p>Hello</p>
            #> <title>Press</title>
            #> <p>/press/</p>

# outside of a request
print(render_to_string("blog/mail.txt").strip())
#> Greetings from .
# --8<-- [end:focus]
