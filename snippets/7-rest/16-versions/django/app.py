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

from blog.models import Article, User

ada = User.objects.create(name="ada")
Article.objects.create(title="Hello", author=ada)

# --8<-- [start:focus]
client = APIClient(headers={"Host": "localhost"})
for url in "/v1/articles/", "/v2/articles/":
    for name, value in client.get(url).json()[0].items():
        print(name, value)
        #> url http://localhost/v1/articles/1/
        #> title Hello
        #> author ada
        #> url http://localhost/v2/articles/1/
        #> title Hello
        #> author {'id': 1, 'name': 'ada'}

for url in "/v1/articles/1/", "/v2/articles/1/":
    headers = client.get(url).headers
    print(headers.get("Deprecation"), headers.get("Sunset"))
    #> @1767225600 Tue, 01 Jan 2030 00:00:00 GMT
    #> None None
print(client.get("/v1/articles/1/").headers["Link"])
#> </v2/articles/>; rel="successor-version"

for url in "/v3/articles/", "/articles/":
    print(client.get(url).status_code)
    #> 404
    #> 404
# --8<-- [end:focus]
