# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]


# --8<-- [start:focus]
@app.get("/")
def index():
    return render_template("blog/index.html")


@app.get("/tags/<name>/<int:page>/")
def tag(name, page):
    return render_template("blog/tag.html", name=name, page=page)


client = app.test_client()
for line in client.get("/").text.splitlines():
    print(line)
    #> <!doctype html>
    #> <link rel="stylesheet"
    #> href="/static/blog/style.css">
    #> <a href="/tags/q&amp;a/2/">Questions</a>
    #> <a href="/?page=2">Older articles</a>

# what flask run serves
response = client.get("/static/blog/style.css")
print(response.status_code, response.mimetype)
#> 200 text/css
response.close()
# --8<-- [end:focus]
