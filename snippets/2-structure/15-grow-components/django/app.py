# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.management import call_command
from django.test import Client

# --8<-- [start:focus]
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"

from mysite.wsgi import application

app = application
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article
from users.models import User

ada = User.objects.create(name="ada")
User.objects.create(name="grace")
Article.objects.create(title="Hello", author=ada)
print([article.title for article in ada.articles.all()])
#> ['Hello']

client = Client()
for path in ["/", "/articles/1/"]:
    print(*client.get(path).text.splitlines())
    #> <p>ada</p><p>grace</p>
    #> <p>Hello by ada</p> <a href="/">Authors</a>
print(client.get("/articles/2/").status_code)
#> 404
# --8<-- [end:focus]
