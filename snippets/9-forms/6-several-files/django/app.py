# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

client = Client(enforce_csrf_checks=True)
page = client.get("/files/").text
token = re.search('middlewaretoken" value="(.*?)"', page)[1]
folder = settings.MEDIA_ROOT


# --8<-- [start:focus]
def upload(*names, size=10):
    content = bytes(size)
    files = [SimpleUploadedFile(name, content) for name in names]
    data = {"csrfmiddlewaretoken": token, "files": files}
    response = client.post("/files/", data)
    return shown(response.text)


def shown(page):
    errors = re.findall('class="error">(.*)<', page)
    return errors or re.findall("<b>(.*)</b>", page)


def on_disk():
    return len(list(folder.iterdir()))


# two files of one name: both are kept
upload("a.txt", "a.txt", "报告.PDF")
print(shown(client.get("/files/").text), on_disk())
#> ['a.txt', 'a.txt', '报告.PDF'] 3
print(*sorted(path.suffix for path in folder.iterdir()))
#> .pdf .txt .txt

# one is wrong: none is stored
print(upload("b.txt", "b.html"), on_disk())
#> ['Only .txt and .pdf.'] 3
print(upload("b.txt", "c.txt", size=200_000), on_disk())
#> ['At most 100 kB.'] 3
print(upload("b.txt", "c.txt", "d.txt", "e.txt"), on_disk())
#> ['At most 3 files.'] 3
print(upload(), on_disk())
#> ['This field is required.'] 3

# a row is deleted, and its file goes with it
data = {"csrfmiddlewaretoken": token}
response = client.post("/files/1/delete/", data)
print(response.status_code, on_disk())
#> 302 2
print(shown(client.get("/files/").text))
#> ['a.txt', '报告.PDF']
# --8<-- [end:focus]
