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

client = Client(enforce_csrf_checks=True)


# --8<-- [start:focus]
def shown(page):
    errors = re.findall('class="error">(.*)<', page)
    return errors or re.findall("<li>(.*)</li>", page)


page = client.get("/tags/").text
token = re.search('middlewaretoken" value="(.*?)"', page)[1]
hidden = {"csrfmiddlewaretoken": token, "tags-INITIAL_FORMS": 0}


def rows(*values):
    data = dict(hidden)
    for number, (name, text) in enumerate(values):
        data[f"tags-{number}-name"] = name
        data[f"tags-{number}-text"] = text
    data["tags-TOTAL_FORMS"] = len(values)
    return data


# three rows to begin with
print(page.count("<fieldset>"))
#> 3

# one is complete, one empty, one half filled
data = rows(("web", "Pages"), ("", ""), ("orm", ""))
response = client.post("/tags/", data)
print(response.status_code, shown(response.text))
#> 200 ['This field is required.']

# the empty one is not stored
data = rows((" web ", "Pages"), ("", ""), ("orm", " Tables "))
response = client.post("/tags/", data)
print(response.status_code, shown(client.get("/tags/").text))
#> 302 ['web: Pages', 'orm: Tables']

# a rule for all rows together
data = rows(("api", "JSON"), ("api", "XML"))
response = client.post("/tags/", data)
print(response.status_code, shown(response.text))
#> 200 ['Each name only once.']

# more rows than the page offers
data = rows(*[(f"tag {n}", "Text") for n in range(6)])
response = client.post("/tags/", data)
print(response.status_code, shown(response.text))
#> 200 ['Please submit at most 5 forms.']
print(client.get("/tags/").text.count("<li>"))
#> 2
# --8<-- [end:focus]
