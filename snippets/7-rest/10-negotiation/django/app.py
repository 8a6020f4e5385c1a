# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from rest_framework.test import APIClient

from blog.models import Article

for title in ["Hello", "Flask, Django"]:
    Article.objects.create(title=title)

# --8<-- [start:focus]
client = APIClient()
response = client.get("/articles/")
print(response.status_code, response.json()[1])
#> 200 {'id': 2, 'title': 'Flask, Django'}
csv = client.get("/articles/", headers={"Accept": "text/csv"})
print(csv.headers["Content-Type"], csv.headers["Vary"])
#> text/csv; charset=utf-8 Accept
for line in csv.text.splitlines():
    print(line)
    #> id,title
    #> 1,Hello
    #> 2,"Flask, Django"

for accept in [
    "*/*",
    "text/*",
    "text/html, application/xml;q=0.9, */*;q=0.8",
    "text/csv;q=0.5, application/json",
    "text/csv, application/json;q=0.5",
    "application/xml",
]:
    response = client.get(
        "/articles/", headers={"Accept": accept}
    )
    kind = response.headers["Content-Type"].split(";")[0]
    print(response.status_code, kind)
    #> 200 application/json
    #> 200 text/csv
    #> 200 application/json
    #> 200 application/json
    #> 200 application/json
    #> 406 application/json

# asked for in the URL
response = client.get("/articles/?format=csv")
print(response.headers["Content-Type"].split(";")[0])
#> text/csv
# --8<-- [end:focus]
