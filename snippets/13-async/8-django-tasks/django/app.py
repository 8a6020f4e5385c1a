# /// script
# requires-python = ">=3.12"
# dependencies = ["django>=6.0"]
# ///
import logging
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.tasks import task_backends
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)
# the task that fails below would print its traceback
logging.getLogger("django.tasks").setLevel(logging.CRITICAL)

from blog.models import Article
from blog.tasks import count_words

# --8<-- [start:focus]
client = Client()
form = {"title": "Hello", "text": "To all of you"}

# run at once, as in tests and while you develop
print(client.post("/articles/", form).status_code)
#> 202
print(client.get("/articles/1/").json())
#> {'id': 1, 'words': 4}

# what is refused queues nothing
print(client.post("/articles/", form).status_code)
#> 409

# enqueue() gives back a result
result = count_words.enqueue(1)
print(result.status.name, result.return_value)
#> SUCCESSFUL 4

# a task that fails does not fail the view
answer = client.post("/articles/", {"title": "Empty"})
print(answer.status_code)
#> 202
result = count_words.enqueue(answer.json()["id"])
[error] = result.errors
print(result.status.name, error.exception_class.__name__)
#> FAILED ValueError

# a task is a function: called, not queued
print(count_words.call(1))
#> 4

# queued, and nobody works: look at what waits
article = Article.objects.create(title="Later", text="Not yet")
count_words.using(backend="waiting").enqueue(article.pk)
[waiting] = task_backends["waiting"].results
print(waiting.task.name, waiting.args == [article.pk])
#> count_words True
article.refresh_from_db()
print(article.words)
#> None
# --8<-- [end:focus]
