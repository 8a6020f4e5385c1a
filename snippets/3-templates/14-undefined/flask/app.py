# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "jinja2>=3.1"]
# ///
from unittest.mock import patch

from flask import Flask, render_template
from jinja2 import StrictUndefined, UndefinedError

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
ARTICLE = {"title": "Hello", "rating": None, "editor": None}


@app.get("/")
def show():
    return render_template("blog/show.html", article=ARTICLE)


client = app.test_client()
for line in client.get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <h1>Hello</h1>
        #> <p>[] [] []</p>
        #> <p>[None] []</p>
        #> <p>[]</p>
        #> <p>no tags</p>
        #> <p>no reviewer</p>

# in tests: a name that is not there must be noticed
app.testing = True
with patch.object(app.jinja_env, "undefined", StrictUndefined):
    try:
        client.get("/")
    except UndefinedError as error:
        print(error)
        #> 'titel' is undefined
# --8<-- [end:focus]
