# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sock>=0.7",
#     "flask-sqlalchemy>=3.1",
#     "simple-websocket>=1.1",
#     "sqlalchemy>=2.0",
#     "websocket-client>=1.8",
#     "werkzeug>=3.1",
# ]
# ///
import logging

from flask_login import FlaskLoginClient
from websocket import (
    WebSocketBadStatusException,
    create_connection,
)

from blog import create_app
from blog.models import User, db
from server import running

logging.disable()  # no line for each request
app = create_app()
app.test_client_class = FlaskLoginClient
with app.app_context():
    db.create_all()
    db.session.add_all([User(name="ada"), User(name="grace")])
    db.session.commit()


def cookie_of(name):
    with app.app_context():
        query = db.select(User).filter_by(name=name)
        client = app.test_client(user=db.session.scalar(query))
    return "session=" + client.get_cookie("session").value


# --8<-- [start:focus]
with running(app) as host:

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
