# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from math import ceil

from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

ARTICLE = {
    "title": "Q & A, and more",
    "author": "Ada Lovelace",
    "text": "word " * 401,
}


# --8<-- [start:focus]
@app.template_filter()
def initials(name):
    return "".join(word[0] for word in name.split())


@app.template_filter()
def words(text, number):
    return " ".join(text.split()[:number])


@app.template_global()
def reading_time(text, speed=200):
    return ceil(len(text.split()) / speed)


@app.template_test()
def long(text):
    return reading_time(text) >= 3


@app.get("/")
def show():
    return render_template("blog/show.html", article=ARTICLE)


for line in app.test_client().get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <h1>Q &amp; A,</h1>
        #> <p>AL</p>
        #> <p>5 minutes</p>
        #> <p>or 3</p>
        #> <p>a long read</p>
# --8<-- [end:focus]
