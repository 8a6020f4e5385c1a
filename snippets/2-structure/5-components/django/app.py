# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
app = get_wsgi_application()

from blog.models import Article
from users.models import User

call_command("migrate", run_syncdb=True, verbosity=0)
ada = User.objects.create(name="Ada")
Article.objects.create(title="Hello", user=ada)

client = Client()
for url in ("/blog/1", "/users/1", "/blog/about", "/users/about"):
    print(client.get(url).text.strip())
    #> <p>Hello by Ada</p>
    #> <p>Ada</p>
    #> <p>About the blog</p>
    #> <p>About the blog</p>
