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
page = client.get("/articles/new/").text
token = re.search('middlewaretoken" value="(.*?)"', page)[1]


# --8<-- [start:focus]
def send(path, **data):
    data["csrfmiddlewaretoken"] = token
    response = client.post(path, data)
    url = response.headers.get("Location")
    return response.status_code, url


# list, create, detail
print("Nothing yet." in client.get("/articles/").text)
#> True
print(*send("/articles/new/", title="Hello", text="World"))
#> 302 /articles/1/
print(*send("/articles/new/", title="Other", text="World"))
#> 302 /articles/2/
print(
    re.findall("<h1>(.*)</h1>", client.get("/articles/1/").text)
)
#> ['Hello']

# edit: filled from the row, shown again if it is not valid
page = client.get("/articles/1/edit/").text
print(re.findall('value="(Hello)"', page))
#> ['Hello']
print(*send("/articles/1/edit/", title="", text="World"))
#> 200 None
print(*send("/articles/1/edit/", title="Bye", text="World"))
#> 302 /articles/1/

# delete: a GET asks, a POST does it
page = client.get("/articles/1/delete/").text
print(re.findall("<p>(.*)</p>", page))
#> ['Delete “Bye”?']
print(client.get("/articles/1/").status_code)
#> 200
print(*send("/articles/1/delete/"))
#> 302 /articles/
print(client.get("/articles/1/").status_code)
#> 404

# what a class has methods for
for path in ["", "new/", "1/delete/"]:
    response = client.options(f"/articles/{path}")
    print(*sorted(response.headers["Allow"].split(", ")))
    #> GET HEAD OPTIONS
    #> GET HEAD OPTIONS POST PUT
    #> DELETE GET HEAD OPTIONS POST
# --8<-- [end:focus]
