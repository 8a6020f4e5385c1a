import json
import time
from threading import Semaphore

from flask import Flask, render_template, request

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = (
    "sqlite:///file:/blog?vfs=memdb&uri=true"  # for all threads
)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)
gone = Semaphore(0)  # counts readers that have left


@app.get("/")
def index():
    return render_template("index.html")


# --8<-- [start:focus]
POLL, HEARTBEAT = 0.05, 0.5  # seconds; online rather 1 and 15


def articles_after(last):
    with app.app_context():  # a session for each look, not longer
        query = db.select(Article).order_by(Article.id)
        newer = query.where(Article.id > last)
        return db.session.scalars(newer).all()


def event(article):
    data = json.dumps({"title": article.title})
    return f"id: {article.id}\nevent: article\ndata: {data}\n\n"


def stream(last):
    quiet = 0
    try:
        while True:
            for article in articles_after(last):
                last, quiet = article.id, 0
                yield event(article)
            if quiet >= HEARTBEAT:
                quiet = 0
                yield ": still here\n\n"  # tells who has left
            time.sleep(POLL)
            quiet += POLL
    finally:
        gone.release()


@app.get("/news/")
def news():
    last = request.headers.get("Last-Event-ID", 0, type=int)
    response = app.response_class(
        stream(last), mimetype="text/event-stream"
    )
    response.headers["Cache-Control"] = "no-cache"
    response.headers["X-Accel-Buffering"] = "no"  # for nginx
    return response


# --8<-- [end:focus]
