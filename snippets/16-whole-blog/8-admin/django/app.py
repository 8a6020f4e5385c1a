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


ARTICLES = "/admin/blog/article/"
COMMENTS = "/admin/blog/comment/"
TAGS = "/admin/blog/tag/"


def cell(name):
    return re.compile(
        rf'class="field-{name}[^>]*>(?:<a.*?>)?(.*?)<'
    )


def send(path, form):
    token = hidden.search(ada.get("/new/").text)[1]
    return ada.post(path, form | {"csrfmiddlewaretoken": token})


# --8<-- [start:focus]
ada, grace = client_of("ada"), client_of("grace")
stranger = Client()
for client in stranger, grace, ada:
    print(client.get("/admin/").status_code)
    #> 302
    #> 302
    #> 200


def titles(query=""):
    page = ada.get(f"{ARTICLES}{query}").text
    return cell("title").findall(page)


print(*titles())
#> Bugs Compilers Notes Hello
print(*titles("?q=moth"))
#> Bugs

# an edit in the admin is one on the site
form = {"title": "Moths", "slug": "bugs", "text": "A moth."}
form["summary"] = "In a relay."
page = send(f"{ARTICLES}4/change/", form)
print(page.status_code)
#> 302
print("<h1>Moths</h1>" in ada.get("/articles/bugs/").text)
#> True
form |= {"title": "", "slug": "a/b"}
page = send(f"{ARTICLES}4/change/", form)
print(page.status_code, "This field is required." in page.text)
#> 200 True
print("Enter a valid “slug”" in page.text)
#> True

# what waits, and the action that approves it
page = ada.get(f"{COMMENTS}?approved__exact=0").text
print(*cell("text").findall(page))
#> Cheap watches!
page = send(
    COMMENTS, {"action": "approve", "_selected_action": [2]}
)
print(page.status_code)
#> 302
page = stranger.get("/articles/bugs/").text
print(re.findall('class="text">(.*)</p>', page)[1:])
#> ['Which one?', 'Cheap watches!']

# a tag that is deleted leaves no rows to the next one
print(send(f"{TAGS}4/delete/", {"post": "yes"}).status_code)
#> 302
print(send(f"{TAGS}add/", {"name": "new"}).status_code)
#> 302
for tag in "engine", "words", "new":
    print(tag, stranger.get(f"/?tag={tag}").text.count("<h2>"))
    #> engine 2
    #> words 0
    #> new 0
# --8<-- [end:focus]
