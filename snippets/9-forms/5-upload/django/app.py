# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.utils.text import get_valid_filename

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Photo

client = Client(enforce_csrf_checks=True)
page = client.get("/photos/").text
token = re.search('middlewaretoken" value="(.*?)"', page)[1]
errors = re.compile('<p class="error">(.*)</p>')
PNG = b"\x89PNG\r\n\x1a\n"  # how each PNG begins


# --8<-- [start:focus]
def upload(name, content, content_type="image/png"):
    file = SimpleUploadedFile(name, content, content_type)
    data = {"csrfmiddlewaretoken": token, "file": file}
    response = client.post("/photos/", data)
    return response.status_code, errors.findall(response.text)


# the type is a claim of the sender: the file says what it is
print(*upload("照片.png", PNG + bytes(500), "text/html"))
#> 302 []
photo = Photo.objects.get()
print(photo.name, photo.content_type)
#> 照片.png image/png
print(re.sub("[0-9a-f]{32}", "<random>", photo.file.name))
#> <random>.png
response = client.get("/photos/1/")
print(response["Content-Type"], len(response.getvalue()))
#> image/png 508
print(response.headers["X-Content-Type-Options"])
#> nosniff

# so is the name
print(*upload("page.html", PNG + b"<script>"))
#> 200 ['Only .png, .jpg and .jpeg.']
print(*upload("page.png", b"<script>"))
#> 200 ['Not a PNG or JPEG picture.']

# too large for the field; none at all; too large for any view
print(*upload("large.png", PNG + bytes(100_000)))
#> 200 ['At most 100 kB.']
data = {"csrfmiddlewaretoken": token}
response = client.post("/photos/", data)
print(errors.findall(response.text))
#> ['This field is required.']
print(*upload("huge.png", PNG + bytes(1_000_000)))
#> 200 ['At most 100 kB.']

# if a file's name must come from the sender's
print(get_valid_filename("my photo.png"))
#> my_photo.png
print(get_valid_filename("照片.png"))
#> 照片.png
# --8<-- [end:focus]
