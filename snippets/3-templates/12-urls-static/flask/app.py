# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template_string

app = Flask(__name__)

# --8<-- [start:focus]
PAGE = """
<img alt="" src="{{ url_for('static', filename='ada.svg') }}">
<a href="{{ url_for('post_detail', post_id=1) }}">Hello</a>
<a href="{{ url_for('index', page=2) }}">older posts</a>
"""


@app.get("/")
def index():
    return render_template_string(PAGE)


@app.get("/posts/<int:post_id>")
def post_detail(post_id):
    return f"Post {post_id}"


# --8<-- [end:focus]

client = app.test_client()
for line in client.get("/").text.strip().splitlines():
    print(line)
    #> <img alt="" src="/static/ada.svg">
    #> <a href="/posts/1">Hello</a>
    #> <a href="/?page=2">older posts</a>
with client.get("/static/ada.svg") as response:
    print(response.status_code)
    #> 200
