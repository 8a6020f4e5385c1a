# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
app = StaticFilesHandler(get_wsgi_application())
call_command("migrate", verbosity=0)
call_command("seed")

from blog.models import User

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


# --8<-- [start:focus]
def seen(client, path):
    response = client.get(path)
    titles = re.findall(r"<h2>\s*<a.*>\s*(.*)</a>", response.text)
    pages = re.search("Page .*", response.text)
    return response.status_code, titles, pages and pages[0]


stranger = Client()
paths = ["/", "/?page=2", "/?page=3", "/?tag=engine"]
paths += ["/?q=MOTH", "/?q=m&tag=engine", "/?q=100%"]
for path in paths:
    print(path, *seen(stranger, path))
    #> / 200 ['Bugs', 'Compilers', 'Notes'] Page 1 of 2
    #> /?page=2 200 ['Hello'] Page 2 of 2
    #> /?page=3 404 [] None
    #> /?tag=engine 200 ['Compilers', 'Notes'] Page 1 of 1
    #> /?q=MOTH 200 ['Bugs'] Page 1 of 1
    #> /?q=m&tag=engine 200 ['Compilers'] Page 1 of 1
    #> /?q=100% 200 [] Page 1 of 1

# the links keep what is looked for
page = stranger.get("/?q=e&tag=").text
print(re.search('href="(/.q=.*)"', page)[1].replace("amp;", ""))
#> /?q=e&tag=&page=2

# tags are written as words, and made where they are new
grace = client_of("grace")
form = {"title": "Compilers", "slug": "compilers", "text": "…"}
form["tags"] = "Words, cobol,, words "
print(*post(grace, "/articles/compilers/edit/", **form))
#> 302 /articles/compilers/
page = grace.get("/articles/compilers/").text
print(re.findall(r'tag=(\w+)">', page))
#> ['cobol', 'words']
page = grace.get("/articles/compilers/edit/").text
print(re.search('name="tags".* value="(.*?)"', page)[1])
#> cobol, words
print(seen(stranger, "/?tag=cobol")[1])
#> ['Compilers']
# --8<-- [end:focus]
