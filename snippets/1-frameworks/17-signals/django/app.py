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
from blog.receivers import done
from blog.signals import article_published

# --8<-- [start:focus]
client = Client()

# a row is inserted; many at once are not noticed
Article.objects.create(title="Hello")
Article.objects.bulk_create([Article(title="Tools")])
print(done)
#> ['new: Hello']

# a signal of our own
done.clear()
print(client.post("/articles/1/publish/").status_code)
#> 204
print(sorted(done))
#> ['told readers of Hello', 'told search of Hello']
live = Article.objects.filter(published=True)
print([article.title for article in live])
#> ['Hello']


# one receiver fails, for a while
def broken(sender, article, **more):
    raise RuntimeError("no network")


done.clear()
article_published.connect(broken)
print(client.post("/articles/1/publish/").status_code)
#> 204
print(sorted(done))
#> ['told readers of Hello', 'told search of Hello']
article_published.disconnect(broken)

# nobody keeps this one: it is never called
article_published.connect(lambda **more: done.append("lambda"))
done.clear()
client.post("/articles/1/publish/")
print("lambda" in done)
#> False
# --8<-- [end:focus]
