# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, make_response, render_template, request

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

TITLES = ["Hello", "Hello again", "Tools"]
TAGS = ["web", "q&a"]


# --8<-- [start:focus]
@app.get("/")
def index():
    q = request.args.get("q", "")
    found = [title for title in TITLES if q in title]
    if "HX-Request" in request.headers:
        name = "blog/_list.html"
    else:
        name = "blog/index.html"
    page = render_template(
        name, title="Articles", items=found, tags=TAGS, q=q
    )
    response = make_response(page)
    response.vary.add("HX-Request")
    return response


client = app.test_client()
for line in client.get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <!doctype html>
        #> <title>Blog</title>
        #> <input name="q" value=""
        #>        hx-get="/" hx-target="main"
        #>        hx-trigger="input delay:200ms">
        #> <main>
        #> <h2>Articles</h2>
        #> <p>Hello</p>
        #> <p>Hello again</p>
        #> <p>Tools</p>
        #> </main>
        #> <h2>Tags</h2>
        #> <p>web</p>
        #> <p>q&amp;a</p>

# what htmx sends while somebody types
htmx = {"HX-Request": "true"}
response = client.get("/?q=again", headers=htmx)
for line in response.text.splitlines():
    if line.strip():
        print(line)
        #> <h2>Articles</h2>
        #> <p>Hello again</p>
print(response.status_code, response.headers["Vary"])
#> 200 HX-Request
# --8<-- [end:focus]
