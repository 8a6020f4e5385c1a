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

for title in ["Hello", "Flask", "Django"]:
    Article.objects.create(title=title)

# --8<-- [start:focus]
client = APIClient()
response = client.get("/articles/")
print(response.status_code, response.json())
#> 200 ['Hello', 'Flask']
response = client.get("/articles/?limit=1&unknown=1")
print(response.status_code, response.json())
#> 200 ['Hello']
response = client.post("/articles/", {"title": "REST"})
print(response.status_code, response.json())
#> 201 {'id': 4, 'rating': 3}

response = client.get("/articles/?limit=no")
print(response.status_code, *response.json())
#> 400 limit
for sent in [
    {"rating": 9},
    {"title": None},
    {"title": ["a", "b"]},
    {"title": "", "rating": "none"},
]:
    response = client.post("/articles/", sent)
    for field, texts in response.json().items():
        print(field, *texts)
        #> title This field is required.
        #> rating Ensure this value is less than or equal to 5.
        #> title This field may not be null.
        #> title Not a valid string.
        #> title This field may not be blank.
        #> rating A valid integer is required.

print(client.get("/search/?title=Hello").status_code)
#> 200
# --8<-- [end:focus]
