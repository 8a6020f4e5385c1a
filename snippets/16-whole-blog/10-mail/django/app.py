# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "celery>=5.5",
#     "django-ninja>=1.7",
#     "django>=5.2",
#     "pydantic>=2",
# ]
# ///
import os
import re

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core import mail
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.test.utils import setup_test_environment

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
app = StaticFilesHandler(get_wsgi_application())
call_command("migrate", verbosity=0)
call_command("seed")
setup_test_environment()

from blog.tasks import tell_author
from mysite.celery import app as celery

client = Client(enforce_csrf_checks=True)
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def comment(**form):
    token = hidden.search(client.get("/articles/bugs/").text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post("/articles/bugs/comments/", form)


def tasks():
    return [
        name for name in celery.tasks if "celery." not in name
    ]


# --8<-- [start:focus]
# nothing is sent: what would be is kept
outbox = mail.outbox
print(comment(name="Bob", text="Nice!").status_code)
#> 302
print(comment(name="Bob", text="").status_code)
#> 200
for message in outbox:
    print(message.subject, "to", *message.to)
    #> A comment on Bugs to grace@example.org
    print(message.body)
    """
    Bob: Nice!

    http://localhost/articles/bugs/
    """

# a worker has no request, and knows the address all the same
outbox.clear()
tell_author(1)
print(outbox[0].body.splitlines()[-1])
#> http://localhost/articles/bugs/

# the task gets a number, and the comment may be gone by then
outbox.clear()
tell_author.delay(99)
print(len(outbox))
#> 0

# here it runs at once; with a broker, in a worker
print(celery.conf.task_always_eager, *tasks())
#> True blog.tasks.tell_author
# --8<-- [end:focus]
