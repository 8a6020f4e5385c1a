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

for title in ["Hello", "Flask", "Django", "Pages", "Tags"]:
    Article.objects.create(title=title)

# --8<-- [start:focus]
client = APIClient(headers={"Host": "localhost"})
page = client.get("/articles/").json()
print(page["count"], page["previous"], page["next"])
#> 5 None http://localhost/articles/?page=2
url = "/articles/"
while url:
    page = client.get(url).json()
    print([article["title"] for article in page["results"]])
    #> ['Hello', 'Flask']
    #> ['Django', 'Pages']
    #> ['Tags']
    url = page["next"]

page = client.get("/articles/?q=a&page=2&per_page=1").json()
print(page["count"], page["results"])
#> 4 [{'id': 3, 'title': 'Django'}]
print(page["previous"])
#> http://localhost/articles/?per_page=1&q=a
print(page["next"])
#> http://localhost/articles/?page=3&per_page=1&q=a
page = client.get("/articles/?per_page=1000").json()
print(len(page["results"]), "of", page["count"])
#> 4 of 5

for number in ["4", "0", "none", "9" * 20]:
    response = client.get(f"/articles/?page={number}")
    print(number, response.status_code)
    #> 4 404
    #> 0 404
    #> none 404
    #> 99999999999999999999 404
# --8<-- [end:focus]
