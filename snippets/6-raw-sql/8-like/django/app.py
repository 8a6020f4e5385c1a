# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "dj-database-url>=3",
#     "django>=5.2",
#     "pymysql>=1.2",
# ]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
for title in "Hello", "100% Python", "1000 lines", "snake_case!":
    Article.objects.create(title=title, author=ada)

# --8<-- [start:focus]
client = Client()
for word in "hello", "100%", "_", "!", "":
    by_orm = client.get("/orm/", {"q": word}).json()
    by_sql = client.get("/sql/", {"q": word}).json()
    print(repr(word), by_orm, by_sql == by_orm)
    #> 'hello' ['Hello'] True
    #> '100%' ['100% Python'] True
    #> '_' ['snake_case!'] True
    #> '!' ['snake_case!'] True
    #> '' [] True
# --8<-- [end:focus]
