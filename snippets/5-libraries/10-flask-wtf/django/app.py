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

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')
errors = re.compile('<p class="error">(.*)</p>')

# --8<-- [start:focus]
client = Client(enforce_csrf_checks=True)
data = {"email": "ada@example.org", "text": " Q & A "}
# not from our page
print(client.post("/comments/", data).status_code)
#> 403

page = client.get("/comments/").text
data["csrfmiddlewaretoken"] = hidden.search(page)[1]
response = client.post("/comments/", data)
print(response.status_code, response.url)
#> 302 /comments/
page = client.get("/comments/").text
print(re.findall("<li>(.*)</li>", page))
#> ['ada@example.org: Q &amp; A']

# each field has its errors
data |= {"email": "ada", "text": "x" * 21}
response = client.post("/comments/", data)
print(response.status_code)
#> 200
for error in errors.findall(response.text):
    print(error)
    #> Enter a valid email address.
    #> At most 20 characters.

# an empty form has errors, too
token = {"csrfmiddlewaretoken": data["csrfmiddlewaretoken"]}
response = client.post("/comments/", token)
print(errors.findall(response.text))
#> ['This field is required.', 'This field is required.']
# --8<-- [end:focus]
