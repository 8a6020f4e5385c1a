# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re
import shutil

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

# --8<-- [start:focus]
client = Client(enforce_csrf_checks=True)
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')
token = hidden.search(client.get("/").text)[1]

for name, content in [
    ("report.txt", b"first"),
    ("report.txt", b"second"),  # the same name
    ("../../report.txt", b"third"),
    ("report.exe", b"MZ"),
    ("report.txt", b"x" * 1001),
    ("report.txt", b"x" * 100_001),
]:
    file = SimpleUploadedFile(name, content)
    form = {"csrfmiddlewaretoken": token, "file": file}
    response = client.post("/", form)
    errors = re.findall("  <p>(.*)</p>", response.text)
    print(response.status_code, errors)
    #> 302 []
    #> 302 []
    #> 302 []
    #> 200 ['Only .txt.']
    #> 200 ['At most 1000 bytes.']
    #> 200 ['At most 1000 bytes.']

stored = list(settings.MEDIA_ROOT.glob("attachments/*.txt"))
print(len(stored), sorted(path.read_text() for path in stored))
#> 3 ['first', 'second', 'third']
# --8<-- [end:focus]
shutil.rmtree(settings.MEDIA_ROOT)
