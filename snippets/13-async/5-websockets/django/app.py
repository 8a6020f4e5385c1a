# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "channels>=4.3",
#     "django>=5.2",
#     "uvicorn>=0.46",
#     "websocket-client>=1.8",
#     "wsproto>=1.2",
# ]
# ///
import logging
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from websocket import (
    WebSocketBadStatusException,
    create_connection,
)

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import User

from mysite.asgi import application
from server import running

logging.disable()  # no line for each request
User.objects.create_user("ada")
User.objects.create_user("grace")


def cookie_of(name):
    client = Client()
    client.force_login(User.objects.get(username=name))
    return "sessionid=" + client.cookies["sessionid"].value


# --8<-- [start:focus]
with running(application) as host:

    def connect(room, cookie, origin=f"http://{host}"):
        address = f"ws://{host}/chat/{room}/"
        return create_connection(
            address, cookie=cookie, origin=origin, timeout=9
        )

    ada, grace = cookie_of("ada"), cookie_of("grace")
    try:
        connect("python", "")
    except WebSocketBadStatusException as refusal:
        print("no login:", refusal.status_code)
        #> no login: 403
    try:
        connect("python", ada, origin="http://evil.example")
    except WebSocketBadStatusException as refusal:
        print("another site:", refusal.status_code)
        #> another site: 403

    one = connect("python", ada)
    print("ada hears:", one.recv())
    #> ada hears: ada is here
    two = connect("python", grace)
    print("ada hears:", one.recv())
    #> ada hears: grace is here
    print("grace hears:", two.recv())
    #> grace hears: grace is here
    one.send("Hello")
    print("grace hears:", two.recv())
    #> grace hears: ada: Hello
    print("ada hears:", one.recv())
    #> ada hears: ada: Hello

    # another room
    three = connect("sql", grace)
    three.send("Hi")
    for _ in range(2):
        print("in sql:", three.recv())
        #> in sql: grace is here
        #> in sql: grace: Hi

    # a message that is too long closes its socket
    three.send("x" * 5000)
    _, data = three.recv_data()
    print("too long:", int.from_bytes(data[:2]))
    #> too long: 1009
    two.close()
    print("ada hears:", one.recv())
    #> ada hears: grace is gone
    one.close()
    three.close()
# --8<-- [end:focus]
