# /// script
# requires-python = ">=3.11"
# dependencies = ["asgiref>=3.9", "django>=5.2"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

Article.objects.create(title="Hello")
Article.objects.create(title="Tools")

# --8<-- [start:focus]
client = Client()

print(client.get("/together/").text)
#> news and weather
print(client.get("/articles/").text)
#> Hello, Tools
print(client.get("/slow/").text)
#> done in a thread

# the database without await
print(client.get("/careless/").text)
#> refused
# --8<-- [end:focus]
