import re
from urllib.parse import urlsplit

from flask import Flask, redirect, request, url_for

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
# a path of this site: one slash, then no slash, no backslash,
# no space or control character
OWN_PATH = re.compile(r"/(?!/)[^\\\x00-\x20\x7f]*")


@app.get("/go/")
def go():
    target = request.args.get("next", "")
    if not OWN_PATH.fullmatch(target):
        target = url_for("articles")
    return redirect(target)


@app.get("/careless/")
def careless():  # how not to do it
    target = request.args.get("next", "")
    if urlsplit(target).netloc:
        target = url_for("articles")
    return redirect(target)


@app.get("/articles/")
def articles():
    return "Articles"


# --8<-- [end:focus]
