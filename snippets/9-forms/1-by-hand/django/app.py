# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re
from html import unescape

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

client = Client(enforce_csrf_checks=True)
page = client.get("/articles/").text
token = re.search('middlewaretoken" value="(.*?)"', page)[1]


# --8<-- [start:focus]
def send(data):
    data = data | {"csrfmiddlewaretoken": token}
    response = client.post("/articles/", data)
    return response.status_code, response.text


def shown(pattern, page):
    return [
        unescape(found) for found in re.findall(pattern, page)
    ]


# what is wrong stands beside the field, what was typed in it
data = {"title": '"><script>', "rating": "6"}
status, page = send(data | {"draft": "on", "tags": ["orm"]})
print(status, shown('class="error">(.*)<', page))
#> 200 ['A number from 1 to 5.']
print(shown('name="title" value="(.*?)"', page))
#> ['"><script>']
print('"><script>' in page)  # it is escaped
#> False
print(shown('name="rating" value="(.*?)"', page))
#> ['6']
print(
    shown("checked", page), shown(r"selected>\s*(.*?)\s*<", page)
)
#> ['checked'] ['orm']

# nothing at all was sent; a choice that nobody offered
status, page = send({})
print(status, shown('class="error">(.*)<', page))
#> 200 ['Give it a title.', 'A number from 1 to 5.']
data = {"title": " Hello ", "rating": "5"}
status, page = send(data | {"tags": ["web", "root"]})
print(status, shown('class="error">(.*)<', page))
#> 200 ['Choose from the list.']

# right: stored, and the browser sent elsewhere
status, page = send(data | {"tags": ["web", "forms"]})
print(status)
#> 302
article = Article.objects.get(title="Hello")
print([article.title, article.draft, article.tags])
#> ['Hello', False, 'web forms']
# --8<-- [end:focus]
