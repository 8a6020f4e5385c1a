# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from base64 import urlsafe_b64decode

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

client.post("/articles/1/later/")
client.post("/articles/2/later/")
client.post("/theme/", {"theme": "dark"})
print(client.get("/").json())
#> {'later': ['Hello', 'Tools'], 'theme': 'dark'}

# what the browser holds
cookie = client.cookies["sessionid"].value
payload = urlsafe_b64decode(cookie + "====")
print(b"Tools" in payload)
#> False

# changed by the visitor: an empty session
client.cookies["sessionid"] = "x" + cookie
print(client.get("/").json())
#> {'later': [], 'theme': 'dark'}

# forgotten; and a copy from before
client.cookies["sessionid"] = cookie
client.post("/forget/")
print(client.get("/").json())
#> {'later': [], 'theme': 'dark'}
client.cookies["sessionid"] = cookie
print(client.get("/").json())
#> {'later': [], 'theme': 'dark'}
# --8<-- [end:focus]
