# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
USERS = {
    "ada": [
        {"title": "Hello", "live": True, "tags": ["web", "py"]},
        {"title": "Tools", "live": False, "tags": ["py"]},
        {"title": "Again", "live": True, "tags": []},
    ],
    "grace": [{"title": "Draft", "live": False, "tags": []}],
}


@app.get("/")
def index():
    return render_template("blog/index.html", users=USERS)


for line in app.test_client().get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <h1>ada</h1>
        #> <h2>1.1
        #> Hello</h2>
        #> web,
        #> py
        #> <h2>1.2
        #> Again</h2>
        #> no tags
        #> <h1>grace</h1>
        #> <p>Nothing yet</p>
# --8<-- [end:focus]
