# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
import logging
from urllib.request import Request, urlopen

from blog import app, gone
from models import Article, db
from server import running

logging.disable()  # no line for each request
with app.app_context():
    db.create_all()


def publish(title):
    with app.app_context():
        db.session.add(Article(title=title))
        db.session.commit()


# --8<-- [start:focus]
def next_event(answer):
    """The lines up to the next empty one."""
    lines = iter(lambda: answer.readline().decode().strip(), "")
    return " | ".join(lines)


publish("Hello")
with running(app) as server:
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
