# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
ARTICLES = [
    {"title": "Q & A", "author": "ada", "tags": ["web", "py"]},
    {"title": "Tools", "author": "grace", "tags": []},
]


@app.get("/")
def index():
    return render_template("blog/index.html", articles=ARTICLES)


for line in app.test_client().get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <article>
        #> <h2>Q &amp; A</h2>
        #> <p>by ada</p>
        #> <p>web, py</p>
        #> </article>
        #> <article>
        #> <h2>Tools</h2>
        #> <p>by grace</p>
        #> </article>
        #> <h1>First of all</h1>
        #> <article>
        #> <h2>Q &amp; A</h2>
        #> <p>web, py</p>
        #> </article>
# --8<-- [end:focus]
