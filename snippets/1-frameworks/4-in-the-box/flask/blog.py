from datetime import timedelta

import click
from blinker import Namespace
from flask import Flask, abort, render_template, url_for
from itsdangerous import BadSignature, URLSafeTimedSerializer

app = Flask(__name__)
app.config["SECRET_KEY"] = "not a secret in an example"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

WEEK = timedelta(days=7).total_seconds()

# --8<-- [start:focus]
reader_came = Namespace().signal("reader-came")
signer = URLSafeTimedSerializer(
    app.config["SECRET_KEY"], salt="invite"
)


@app.get("/welcome/<token>/")
def welcome(token):
    try:
        name = signer.loads(token, max_age=WEEK)
    except BadSignature:
        abort(404)
    reader_came.send(app, name=name)
    return render_template("welcome.html", name=name)


@app.cli.command()
@click.argument("name")
def invite(name):
    """Write an invitation."""
    with app.test_request_context():
        url = url_for("welcome", token=signer.dumps(name))
    text = render_template("invitation.txt", name=name, url=url)
    click.echo(text)


# --8<-- [end:focus]
