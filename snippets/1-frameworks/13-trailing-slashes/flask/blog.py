from flask import Flask, request
from markupsafe import escape

from forms import ArticleForm

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]


# --8<-- [start:focus]
@app.get("/articles/")
def index():
    return "the list"


@app.post("/articles/")
def create():
    form = ArticleForm(request.form)
    if not form.validate():
        return "no title", 400
    return f"saved: {escape(form.title.data)}", 201


@app.get("/about")
def about():
    return "about"


@app.get("/feed")
@app.get("/feed/")
def feed():
    return "feed"


# --8<-- [end:focus]
