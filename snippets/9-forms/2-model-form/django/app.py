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

from blog.models import Article, Tag, User

User.objects.bulk_create([User(name="ada"), User(name="grace")])
Tag.objects.bulk_create([Tag(name="web"), Tag(name="orm")])

client = Client(enforce_csrf_checks=True)
page = client.get("/articles/new/").text
token = re.search('middlewaretoken" value="(.*?)"', page)[1]
errors = re.compile('<p class="error">(.*)</p>')


# --8<-- [start:focus]
def send(path, data):
    data = data | {"csrfmiddlewaretoken": token}
    response = client.post(path, data)
    url = response.headers.get("Location")
    return url or errors.findall(response.text)


def stored():
    article = Article.objects.get(pk=1)
    tags = [tag.name for tag in article.tags.order_by("id")]
    return article.id, article.title, article.author.name, tags


# create a row
data = {"title": " Hello ", "author": "1", "tags": ["1", "2"]}
print(send("/articles/new/", data))
#> /articles/1/
print(stored())
#> (1, 'Hello', 'ada', ['web', 'orm'])

# edit it: the form shows what is stored
page = client.get("/articles/1/").text
print(re.findall('value="(Hello)"', page))
#> ['Hello']
print(re.findall("<option[^>]* selected[^>]*>(.*?)<", page))
#> ['web', 'orm']

# a field that the form does not have is not stored
data |= {"author": "2", "tags": ["2"], "id": "7"}
print(send("/articles/1/", data))
#> /articles/1/
print(stored())
#> (1, 'Hello', 'grace', ['orm'])

# no tag is selected: nothing is sent, and none is left
del data["tags"]
send("/articles/1/", data)
print(stored())
#> (1, 'Hello', 'grace', [])

# what the database would refuse is an error of a field
print(send("/articles/new/", data))
#> ['Article with this Title already exists.']
print(send("/articles/new/", {"title": "x" * 101, "author": 9}))
#> ['At most 100 characters.', 'Not a valid choice.']
# --8<-- [end:focus]
