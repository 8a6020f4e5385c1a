# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "blinker==1.9.0",
#     "click==8.1.8",
#     "flask==2.3.3",
#     "flask-api==3.1",
#     "itsdangerous==2.2.0",
#     "jinja2==3.1.6",
#     "markupsafe==3.0.2",
#     "werkzeug==2.3.8",
# ]
# ///
from importlib.util import find_spec

from flask import request
from flask_api import FlaskAPI, exceptions, status

app = FlaskAPI(__name__)
app.config["DEFAULT_RENDERERS"] = [
    "flask_api.renderers.JSONRenderer",
    "flask_api.renderers.BrowsableAPIRenderer",
]
articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
@app.route("/articles", methods=["GET", "POST"])
def article_list():
    if request.method == "POST":
        title = request.data.get("title")
        if not title:
            raise exceptions.ParseError("title is required")
        new = {"id": len(articles) + 1, "title": title}
        articles[new["id"]] = new
        return new, status.HTTP_201_CREATED
    return list(articles.values())


@app.get("/articles/<int:id>")
def article_detail(id):
    if id not in articles:
        raise exceptions.NotFound("no such article")
    return articles[id]


# --8<-- [end:focus]
client = app.test_client()
response = client.post("/articles", json={"title": "Flask"})
print(response.status_code, response.json["title"])
#> 201 Flask
html = client.get("/articles", headers={"Accept": "text/html"})
print(html.mimetype, "Hello" in html.text)
#> text/html True
print(client.post("/articles", json={}).status_code)
#> 400

for part in ["renderers", "parsers", "serializers", "routers"]:
    print(part, find_spec(f"flask_api.{part}") is not None)
    #> renderers True
    #> parsers True
    #> serializers False
    #> routers False
for part in ["permissions", "throttling", "pagination"]:
    print(part, find_spec(f"flask_api.{part}") is not None)
    #> permissions False
    #> throttling False
    #> pagination False
