# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "whitenoise>=6.9"]
# ///
import os
import re
import shutil
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()

# this program begins anew; a release keeps the old files
shutil.rmtree(settings.STATIC_ROOT, ignore_errors=True)

# --8<-- [start:focus]
# python manage.py collectstatic
call_command("collectstatic", interactive=False, verbosity=0)
for path in sorted(Path("staticfiles").rglob("*.css")):
    print(path.as_posix())
    #> staticfiles/blog/style.91dff048d23f.css
    #> staticfiles/blog/style.css

app = get_wsgi_application()
client = Client()
page = client.get("/").text
url = re.search('href="(.*)"', page)[1]
print(url)
#> /static/blog/style.91dff048d23f.css

response = client.get(url, headers={"Accept-Encoding": "gzip"})
print(response.status_code, response["Content-Type"])
#> 200 text/css; charset="utf-8"
print(response["Cache-Control"])
#> max-age=315360000, public, immutable
print(response["Content-Encoding"])
#> gzip
print(response["Vary"])
#> Accept-Encoding
response.close()

# who asks again has it already
etag = response["ETag"]
response = client.get(url, headers={"If-None-Match": etag})
print(response.status_code)
#> 304

# the name that does not change
response = client.get("/static/blog/style.css")
print(response["Cache-Control"])
#> max-age=60, public
print("Content-Encoding" in response)
#> False
response.close()
print(client.get("/static/blog/nothing.css").status_code)
#> 404
# --8<-- [end:focus]
