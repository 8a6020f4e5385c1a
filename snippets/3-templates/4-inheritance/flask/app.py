# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

TITLES = ["Hello", "Tools"]


# --8<-- [start:focus]
@app.get("/")
def index():
    return render_template("blog/index.html", titles=TITLES)


@app.get("/about/")
def about():
    return render_template("blog/about.html")


client = app.test_client()
for path in ["/", "/about/"]:
    for line in client.get(path).text.splitlines():
        if line.strip():
            print(line)
            #> <!doctype html>
            #> <title>Articles | Blog</title>
            #> <nav>
            #> <a href="/">Articles</a>
            #> <a href="/about/">About</a>
            #> </nav>
            #> <main>
            #> <p>Hello</p>
            #> <p>Tools</p>
            #> </main>
            #> <!doctype html>
            #> <title>About | Blog</title>
            #> <nav>
            #> <a href="/">Articles</a>
            #> </nav>
            #> <main>
            #> <p>By ada and grace</p>
            #> </main>
# --8<-- [end:focus]
