# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from datetime import date

from flask import Flask, abort, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

HELLO = {
    "title": "Hello, World",
    "created": date(2026, 3, 9),
    "rating": None,
    "views": 8,
    "tags": {"web": 2, "python": 5},
}
TOOLS = {
    "title": "Tools",
    "created": date(2026, 2, 28),
    "rating": 4,
    "views": 250,
    "tags": {},
}
ARTICLES = {1: HELLO, 2: TOOLS}


# --8<-- [start:focus]
@app.get("/")
def index():
    return render_template("blog/index.html", articles=ARTICLES)


@app.get("/articles/<int:pk>/")
def show(pk):
    if pk not in ARTICLES:
        abort(404)
    return render_template("blog/show.html", article=ARTICLES[pk])


for line in app.test_client().get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <title>New | Blog</title>
        #> <h2>1.
        #> Hello…</h2>
        #> <p>09/03/2026
        #> not rated
        #> 9
        #> new</p>
        #> <i>web (2)</i>
        #> <i>python (5)</i>
        #> <a href="/articles/1/">Read</a>
        #> <h2>2.
        #> Tools</h2>
        #> <p>28/02/2026
        #> 4
        #> 251
        #> read</p>
        #> <i>no tags</i>
        #> <a href="/articles/2/">Read</a>
        #> <p>{{ n }}</p>
# --8<-- [end:focus]
