# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from logging.handlers import BufferingHandler

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import transaction
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)
call_command("flush", interactive=False, verbosity=0)

from blog import jobs, service
from blog.models import Article

logged = BufferingHandler(100)
jobs.log.addHandler(logged)
jobs.log.propagate = False


def exists(pk):
    return Article.objects.filter(pk=pk).exists()


# --8<-- [start:focus]
client = Client()
form = {"title": "Hello", "text": "To all of you"}

# the service is asked and has not answered, the view has
answer = client.post("/articles/", form)
service.asked.acquire(timeout=9)
print(answer.status_code, answer.json())
#> 202 {'id': 1, 'words': None}
service.answers.set()
jobs.finish()
print(client.get("/articles/1/").json())
#> {'id': 1, 'words': 4}

# what is not committed has no job
answer = client.post("/articles/", form)
print(answer.status_code, answer.json(), len(jobs.running))
#> 409 {'error': 'title: is taken'} 0

# a job that fails does not change the answer
answer = client.post("/articles/", {"title": "Empty"})
service.asked.acquire(timeout=9)
print(answer.status_code, answer.json())
#> 202 {'id': 2, 'words': None}
jobs.finish()
for record in logged.buffer:
    print(record.getMessage() + ":", record.exc_info[1])
    #> a job failed: nothing came back

# too early: another connection does not see the row
with transaction.atomic():
    article = Article.objects.create(title="Soon")
    print("before:", jobs.later(exists, article.pk).result(9))
    #> before: False
print("after:", jobs.later(exists, article.pk).result(9))
#> after: True
# --8<-- [end:focus]
