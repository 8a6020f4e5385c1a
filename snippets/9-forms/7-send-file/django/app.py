# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from urllib.parse import unquote

from django.core.files.base import ContentFile
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Attachment

file = ContentFile(b"%PDF-1.7 Hello", name="8a1f.pdf")
Attachment.objects.create(name="年报 2026.pdf", file=file)
Article.objects.create(title="你好")
Article.objects.create(title="Q & A")

# --8<-- [start:focus]
client = Client()

# a file on disk, under the name that a visitor gave it
response = client.get("/attachments/1/")
print(response["Content-Type"], response["Content-Length"])
#> application/pdf 14
disposition = response["Content-Disposition"]
print(*disposition.split("; "), sep="\n")
"""
attachment
filename*=utf-8''%E5%B9%B4%E6%8A%A5%202026.pdf
"""
print(unquote("%E5%B9%B4%E6%8A%A5%202026.pdf"))
#> 年报 2026.pdf

# a visitor who has it gets no second copy
headers = {"If-Modified-Since": response["Last-Modified"]}
response = client.get("/attachments/1/", headers=headers)
print(response.status_code, response.getvalue())
#> 304 b''

# five bytes of it, to go on with a download, or in a film
headers = {"Range": "bytes=9-13"}
response = client.get("/attachments/1/", headers=headers)
print(response.status_code, response.getvalue())
#> 200 b'%PDF-1.7 Hello'

# made in memory: no file at all
response = client.get("/articles.csv")
print(response["Content-Disposition"])
#> attachment; filename="articles.csv"
print(response.getvalue().decode("utf-8-sig").splitlines())
#> ['id,title', '1,你好', '2,Q & A']
# --8<-- [end:focus]
