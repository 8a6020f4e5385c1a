# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.utils.html import strip_tags

from blog.models import Article, User

ada = User.objects.create_superuser("ada", password="analytical")
grace = User.objects.create_user("grace", is_staff=True)
for title in ["Hello", "Tools", "Hello again"]:
    Article.objects.create(title=title, author=ada)

LIST = "/admin/blog/article/"
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')
icon = re.compile('<img[^>]* alt="(.*?)">')
field = re.compile('<t[hd] class="field-.*?</t[hd]>')


def client_of(user):
    client = Client(enforce_csrf_checks=True)
    client.force_login(user)
    return client


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def rows(page):
    cells = field.findall(icon.sub(r"\1", page.text))
    cells = [strip_tags(cell) for cell in cells]
    return [cells[i : i + 3] for i in range(0, len(cells), 3)]


# --8<-- [start:focus]
client = Client(enforce_csrf_checks=True)
form = {"username": "ada", "password": "analytical"}
response = post(client, f"/admin/login/?next={LIST}", **form)
print(response.url == LIST)
#> True
for each in Client(), client_of(grace), client:
    print(each.get(LIST).status_code)
    #> 302
    #> 403
    #> 200

queries = ["", "?q=hello", "?q=ada+tools", "?published__exact=0"]
for query in queries:
    found = rows(client.get(LIST + query))
    print([title for title, author, shown in found])
    #> ['Hello', 'Tools', 'Hello again']
    #> ['Hello', 'Hello again']
    #> ['Tools']
    #> ['Hello', 'Tools', 'Hello again']

chosen = {"action": "publish", "_selected_action": [1, 2]}
print(post(client, LIST, **chosen).status_code)
#> 302
for row in rows(client.get(LIST)):
    print(row)
    #> ['Hello', 'ada', 'True']
    #> ['Tools', 'ada', 'True']
    #> ['Hello again', 'ada', 'False']

page = client.get(f"{LIST}1/change/").text
print(re.findall('name="(comments-[0-9]+-text)"', page))
#> ['comments-0-text']
form = {
    "title": "Hello, world",
    "published": "on",
    "comments-TOTAL_FORMS": 1,
    "comments-INITIAL_FORMS": 0,
    "comments-0-text": "Welcome!",
}
print(post(client, f"{LIST}1/change/", **form).status_code)
#> 302
print(post(client, f"{LIST}add/", **form).status_code)
#> 302

# not valid: the form again, and nothing is saved
for title in " ", "x" * 101:
    page = post(client, f"{LIST}add/", **form | {"title": title})
    print(page.status_code)
    #> 200
    #> 200
del form["title"]
print(post(client, f"{LIST}1/change/", **form).status_code)
#> 200
print(re.findall("<li>(.*)</li>", Client().get("/").text))
#> ['Hello, world (1)', 'Tools (0)', 'Hello, world (1)']
# --8<-- [end:focus]
