# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article
from users.models import User

ada = User.objects.create(name="ada")
Article.objects.create(title="Hello", author=ada)

# --8<-- [start:focus]
client = Client()
print(client.get("/articles/1/").text.strip())
#> <p>Hello by ada</p>

# the project has a file of this name, too
print(client.get("/users/1/").text.strip())
#> <p>Our author ada</p>

# both components have this file
print(client.get("/articles/about/").text.strip())
#> <p>About the blog</p>
print(client.get("/users/about/").text.strip())
#> <p>About the blog</p>
# --8<-- [end:focus]
