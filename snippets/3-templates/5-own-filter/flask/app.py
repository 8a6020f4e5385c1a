# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template

app = Flask(__name__)

POST = {
    "title": "Hello big world",
    "author": "Ada Lovelace",
    "words": 360,
}


# --8<-- [start:focus]
@app.template_filter()
def initials(name):
    return "".join(word[0] for word in name.split())


@app.template_filter()
def excerpt(text, words):
    return " ".join(text.split()[:words])


@app.template_global()
def read_time(post, wpm=200):
    return f"{post['words'] // wpm} min"


# --8<-- [end:focus]


@app.get("/")
def post_detail():
    return render_template("post.html", post=POST)


for line in app.test_client().get("/").text.splitlines():
    print(line)
    #> <h1>Hello big</h1>
    #> <p>AL, 4 min</p>
