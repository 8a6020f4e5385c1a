# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os
from base64 import b64decode

from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from rest_framework.test import APIClient

from blog.models import Article

Article.objects.create(title="Hello")

# one transparent pixel
PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
    "2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

# --8<-- [start:focus]
client = APIClient()
url = "/articles/1/cover/"


def upload(content, name="cover.png"):
    file = SimpleUploadedFile(name, content)
    return client.put(url, {"cover": file})


print(client.get("/articles/1/cover.png").status_code)
#> 404
print(upload(PNG).status_code)
#> 204
response = client.get("/articles/1/cover.png")
print(response.status_code, response.getvalue() == PNG)
#> 200 True
print(response.headers["Content-Type"])
#> image/png
print(response.headers["Content-Disposition"])
#> inline; filename="cover 1.png"
print(response.headers["X-Content-Type-Options"])
#> nosniff

# a page that says it is a picture; a name with a path
page = b"<script>alert(1)</script>"
print(upload(page, "cover.png").status_code)
#> 400
print(upload(PNG, "../../settings.py").status_code)
#> 204

# too much; nothing at all; not as a file
print(upload(PNG + bytes(100_000)).status_code)
#> 413
print(client.put(url, {"other": "1"}).status_code)
#> 400
print(client.put(url, {"cover": "text"}).status_code)
#> 400
# --8<-- [end:focus]
