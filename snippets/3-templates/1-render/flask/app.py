# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, abort, render_template

app = Flask(__name__)

POSTS = {
    1: {"title": "Hello", "author": "Ada"},
    2: {"title": "Again", "author": "Grace"},
}


# --8<-- [start:focus]
@app.get("/posts/<int:post_id>")
def post_detail(post_id):
    if post_id not in POSTS:
        abort(404)
    return render_template("post.html", post=POSTS[post_id])


@app.errorhandler(404)
def not_found(error):
    return render_template("404.html"), 404


# --8<-- [end:focus]

client = app.test_client()
for line in client.get("/posts/1").text.splitlines():
    print(line)
    #> <h1>Hello</h1>
    #> <p>by Ada</p>
missing = client.get("/posts/3")
print(missing.status_code, missing.text.strip())
#> 404 <h1>No such post</h1>
