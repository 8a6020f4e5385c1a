# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "jinja2-fragments>=1.12"]
# ///
from flask import (
    Flask,
    abort,
    make_response,
    render_template,
    request,
)
from jinja2_fragments.flask import render_block

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

ARTICLES = {
    1: {"title": "Hello"},
    2: {"title": "Hello again"},
    3: {"title": "Q&A"},
}


# --8<-- [start:focus]
@app.get("/")
def index():
    q = request.args.get("q", "")
    found = [a for a in ARTICLES.values() if q in a["title"]]
    context = {"q": q, "articles": found}
    page = "blog/index.html"
    if "HX-Request" in request.headers:
        text = render_block(page, "list", **context)
    else:
        text = render_template(page, **context)
    response = make_response(text)
    response.vary.add("HX-Request")
    return response


@app.get("/articles/<int:pk>/row/")
def row(pk):
    if pk not in ARTICLES:
        abort(404)
    article = ARTICLES[pk]
    return render_block("blog/index.html", "row", article=article)


client = app.test_client()
for line in client.get("/?q=Hello").text.splitlines():
    if line.strip():
        print(line)
        #> <!doctype html>
        #> <title>Blog</title>
        #> <input name="q" value="Hello"
        #>        hx-get="/" hx-target="main"
        #>        hx-trigger="input delay:200ms">
        #> <main>
        #> <h2>2 found</h2>
        #> <p>Hello</p>
        #> <p>Hello again</p>
        #> </main>

# what htmx sends while somebody types: the list alone
htmx = {"HX-Request": "true"}
response = client.get("/?q=again", headers=htmx)
for line in response.text.splitlines():
    if line.strip():
        print(line)
        #> <h2>1 found</h2>
        #> <p>Hello again</p>
print(response.status_code, response.headers["Vary"])
#> 200 HX-Request

# and one row, after it was edited
print(client.get("/articles/3/row/").text.strip())
#> <p>Q&amp;A</p>
# --8<-- [end:focus]
