# /// script
# requires-python = ">=3.11"
# dependencies = ["asgiref>=3.9", "django>=5.2", "uvicorn>=0.38"]
# ///
import logging
import os
from urllib.request import Request, urlopen

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article
from blog.views import gone
from mysite.asgi import application
from server import running

logging.disable()  # no line for each request


def publish(title):
    Article.objects.create(title=title)


# --8<-- [start:focus]
def next_event(answer):
    """The lines up to the next empty one."""
    lines = iter(lambda: answer.readline().decode().strip(), "")
    return " | ".join(lines)


publish("Hello")
with running(application) as server:
    answer = urlopen(server + "/news/", timeout=9)
    print(answer.headers.get_content_type())
    #> text/event-stream
    print(answer.headers["Cache-Control"])
    #> no-cache
    print(answer.headers["X-Accel-Buffering"])
    #> no
    print(next_event(answer))
    #> id: 1 | event: article | data: {"title": "Hello"}

    # the answer goes on while articles are written
    publish("Routes")
    print(next_event(answer))
    #> id: 2 | event: article | data: {"title": "Routes"}
    print(next_event(answer))
    #> : still here

    # the reader leaves: its generator ends, too
    answer.close()
    print("noticed:", gone.acquire(timeout=9))
    #> noticed: True

    # and comes back, as EventSource does
    publish("Forms")
    seen = {"Last-Event-ID": "2"}
    request = Request(server + "/news/", headers=seen)
    with urlopen(request, timeout=9) as answer:
        print(next_event(answer))
        #> id: 3 | event: article | data: {"title": "Forms"}
    gone.acquire(timeout=9)
# --8<-- [end:focus]
