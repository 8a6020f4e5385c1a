# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import logging
import os
from pathlib import Path

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

payments = logging.getLogger("payments")

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

Article.objects.create(title="Hello")

# --8<-- [start:focus]
client = Client(raise_request_exception=False)

# another package, outside of a request
payments.warning("slow")
for path in ["/articles/1/", "/articles/9/", "/bug/"]:
    client.get(path, headers={"X-Request-ID": "a1"})

lines = Path("blog.log").read_text().splitlines()
for line in lines:
    if line.startswith(("INFO", "WARNING", "ERROR")):
        print(line)
        #> WARNING payments - slow
        #> INFO blog.views a1 read: 'Hello'
        #> WARNING django.request a1 Not Found: /articles/9/
        #> ERROR django.request a1 Internal Server Error: /bug/
print("1 / 0" in "".join(lines))
#> True
print(lines[-1])
#> ZeroDivisionError: division by zero
# --8<-- [end:focus]
