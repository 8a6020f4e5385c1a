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

from blog.mail import sent
from blog.models import Article, User

ada = User.objects.create(name="ada")
for title in "Hello", "Routes", "Forms":
    Article.objects.create(title=title, author=ada)

# --8<-- [start:focus]
client = Client()
for pk in 1, 2, 3:
    answer = client.post(f"/articles/{pk}/publish/")
    print(answer.status_code, answer.json())
    #> 200 {'published': 'Hello'}
    #> 200 {'published': 'Routes'}
    #> 409 {'error': 'An author may publish two articles.'}
print("published:", client.get("/articles/").json())
#> published: ['Hello', 'Routes']
print("announced:", sent)
#> announced: ['Hello', 'Routes']

# what is changed and not saved is gone
article = Article.objects.get(pk=3)
article.title = "Forms at last"
article = Article.objects.get(pk=3)
print(article.title)
#> Forms
# --8<-- [end:focus]
