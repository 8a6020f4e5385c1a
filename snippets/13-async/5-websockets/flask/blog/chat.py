from collections import defaultdict
from contextlib import suppress
from threading import Lock
from urllib.parse import urlsplit

from flask import Blueprint, abort, current_app, request
from flask_login import current_user
from flask_sock import Sock
from simple_websocket import ConnectionClosed

from blog.models import db

bp = Blueprint("chat", __name__, url_prefix="/chat")
sock = Sock()


# --8<-- [start:focus]
@bp.before_request
def refuse_others():
    origin = urlsplit(request.headers.get("Origin", ""))
    if origin.hostname not in current_app.config["TRUSTED_HOSTS"]:
        abort(403)  # a page of another site, with our cookie
    if not current_user.is_authenticated:
        abort(403)


rooms, lock = defaultdict(dict), Lock()  # of this process


def send(room, line):
    with lock:
        members = list(rooms.get(room, {}).items())
    for member, turn in members:
        # one thread at a time; its own takes it out
        with turn, suppress(ConnectionClosed, OSError):
            member.send(line)


@sock.route("/<room>/", bp=bp)
def chat(ws, room):
    name = current_user.name
    db.session.remove()  # not kept as long as the socket is open
    with lock:
        rooms[room][ws] = Lock()
    try:
        send(room, f"{name} is here")
        while True:
            text = ws.receive()
            if isinstance(text, str):  # not bytes
                send(room, f"{name}: {text[:500]}")
    finally:  # receive() raises when the socket is closed
        with lock:
            del rooms[room][ws]
            if not rooms[room]:
                del rooms[room]
        send(room, f"{name} is gone")


# --8<-- [end:focus]
