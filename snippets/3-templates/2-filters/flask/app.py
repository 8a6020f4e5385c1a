# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from datetime import date

from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
ARTICLE = {
    "title": "Hello, World",
    "created": date(2026, 3, 9),
    "tags": ["web", "python"],
    "ratings": [5, 0, "", None],
    "comments": [
        {"author": "grace", "text": "Nice."},
        {"author": "ada", "text": "Thank you."},
    ],
}


@app.get("/")
def show():
    return render_template("blog/show.html", article=ARTICLE)


for line in app.test_client().get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <h1>Hello…</h1>
        #> <p>09/03/2026</p>
        #> <p>2: web, python</p>
        #> <p>5 [5]</p>
        #> <p>- [0]</p>
        #> <p>- []</p>
        #> <p>- [-]</p>
        #> <p>Ada: Thank you.</p>
        #> <p>Grace: Nice.</p>
# --8<-- [end:focus]
