# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template

app = Flask(__name__)

POSTS = {1: "Hello", 2: "<b>Again</b>"}


# --8<-- [start:focus]
@app.get("/")
def index():
    return render_template(
        "index.html", posts=POSTS, authors=["Ada", "Grace"]
    )


@app.get("/posts/<int:post_id>")
def post_detail(post_id):
    return f"Post {post_id}"


# --8<-- [end:focus]

for line in app.test_client().get("/").text.splitlines():
    print(line)
    #> <h1>2 posts by Ada, Grace</h1>
    #> <a href="/posts/1">Hello</a>
    #> <a href="/posts/2">&lt;b&gt;Again&lt;/b&gt;</a>
