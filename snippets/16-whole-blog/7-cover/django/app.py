# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
app = StaticFilesHandler(get_wsgi_application())
call_command("migrate", verbosity=0)
call_command("seed")

from blog.models import Article, User

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def client_of(name):
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.get(username=name))
    return client


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    form["csrfmiddlewaretoken"] = token
    response = client.post(path, form)
    return response.status_code, response.get("Location")


PNG = b"\x89PNG\r\n\x1a\n"  # how each PNG begins


# --8<-- [start:focus]
def upload(name, content):
    token = hidden.search(grace.get("/login/").text)[1]
    form = {"title": "Bugs", "slug": "bugs", "text": "A moth."}
    form["cover"] = SimpleUploadedFile(name, content)
    form["csrfmiddlewaretoken"] = token
    page = grace.post("/articles/bugs/edit/", form)
    errors = re.findall('class="error">(.*)</p>', page.text)
    return page.status_code, errors


grace, stranger = client_of("grace"), Client()

print(stranger.get("/articles/bugs/cover/").status_code)
#> 404
print(*upload("moth.png", PNG + bytes(500)))
#> 302 []
page = stranger.get("/articles/bugs/").text
print(re.search('src="(.*?)"', page)[1])
#> /articles/bugs/cover/
picture = stranger.get("/articles/bugs/cover/")
print(picture.headers["Content-Type"], len(picture.getvalue()))
#> image/png 508
print(picture.headers["X-Content-Type-Options"])
#> nosniff

# neither its name nor its type is taken at its word
print(*upload("moth.html", PNG + b"<script>"))
#> 200 ['Only .png, .jpg and .jpeg.']
print(*upload("moth.png", b"<script>"))
#> 200 ['Not a PNG or JPEG picture.']
print(*upload("large.png", PNG + bytes(500_000)))
#> 200 ['At most 500 kB.']
stored = Article.objects.get(slug="bugs").cover.name
print(re.sub("[0-9a-f]{32}", "<random>", stored))
#> <random>.png

# saved without a new file it keeps the old one
form = {"title": "Bugs", "slug": "bugs", "text": "A moth."}
print(*post(grace, "/articles/bugs/edit/", **form))
#> 302 /articles/bugs/
print(stranger.get("/articles/bugs/cover/").status_code)
#> 200
# --8<-- [end:focus]
