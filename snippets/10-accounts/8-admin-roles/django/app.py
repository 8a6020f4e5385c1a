# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import csv
import io
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import Group, Permission

from blog.models import Article, User

LIST = "/admin/blog/article/"
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def client_of(user):
    client = Client(enforce_csrf_checks=True)
    client.force_login(user)
    return client


def post(client, path, **form):
    token = hidden.search(client.get(LIST).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def has_save(client, pk):
    page = client.get(f"{LIST}{pk}/change/").text
    return 'value="Save"' in page


# --8<-- [start:focus]
rights = {
    "readers": ["view_article"],
    "authors": ["view_article", "add_article", "change_article"],
}
for name, codenames in rights.items():
    group = Group.objects.create(name=name)
    group.permissions.set(
        Permission.objects.filter(codename__in=codenames)
    )

ada = User.objects.create_superuser("ada")
grace = User.objects.create_user("grace", is_staff=True)
grace.groups.add(Group.objects.get(name="authors"))
linus = User.objects.create_user("linus", is_staff=True)
linus.groups.add(Group.objects.get(name="readers"))
Article.objects.create(title="=1+1", author=ada)
Article.objects.create(title="Tools", author=grace)

form = {"title": "Tools, new", "published": "on"}
for user in linus, grace, ada:
    client = client_of(user)
    for pk in 1, 2:
        response = post(client, f"{LIST}{pk}/change/", **form)
        saves = has_save(client, pk), response.status_code
        article = Article.objects.get(pk=pk)
        print(user, *saves, article.title, article.published)
        #> linus False 403 =1+1 False
        #> linus False 403 Tools False
        #> grace False 403 =1+1 False
        #> grace True 302 Tools, new False
        #> ada True 302 Tools, new True
        #> ada True 302 Tools, new True

# no role, no way in; a stranger may log in first
nobody = User.objects.create_user("nobody", is_staff=True)
for each in client_of(nobody), Client():
    print(each.get(LIST).status_code)
    #> 403
    #> 302

# authors may change their articles, not delete them
page = client_of(grace).get(f"{LIST}2/change/").text
print("delete/" in page)
#> False

Article.objects.filter(pk=1).update(title="=1+1")
chosen = {"action": "export", "_selected_action": [1, 2]}
response = post(client_of(linus), LIST, **chosen)
print(response["Content-Type"])
#> text/csv
for row in csv.reader(io.StringIO(response.text)):
    print(row)
    #> ["'=1+1", 'ada']
    #> ['Tools, new', 'grace']
print(re.findall("<li>(.*)</li>", Client().get("/").text))
#> ['=1+1', 'Tools, new']
# --8<-- [end:focus]
