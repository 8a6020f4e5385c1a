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
from flask import abort, request
from flask_api import FlaskAPI, exceptions, status

app = FlaskAPI(__name__)
app.config["DEFAULT_RENDERERS"] = [
    "flask_api.renderers.JSONRenderer",
    "flask_api.renderers.BrowsableAPIRenderer",
]
articles = {1: {"id": 1, "title": "Hello"}}


@app.before_request
def check_accept():
    # Flask-API itself would answer 500
    try:
        request.accepted_renderer
    except exceptions.NotAcceptable:
        abort(406)


# --8<-- [start:focus]
@app.route("/articles/", methods=["GET", "POST"])
def article_list():
    if request.method == "POST":
        data = request.data
        title = (
            data.get("title") if isinstance(data, dict) else ""
        )
        if not isinstance(title, str) or not title:
            raise exceptions.ParseError("title is required")
        new = {"id": len(articles) + 1, "title": title}
        articles[new["id"]] = new
        return new, status.HTTP_201_CREATED
    return list(articles.values())


@app.get("/articles/<int:id>/")
def article_detail(id):
    if id not in articles:
        raise exceptions.NotFound("no such article")
    return articles[id]


client = app.test_client()
response = client.post("/articles/", json={"title": "Flask"})
print(response.status_code, response.json)
#> 201 {'id': 2, 'title': 'Flask'}

# a program gets JSON, a browser a page
html = client.get("/articles/", headers={"Accept": "text/html"})
print(html.mimetype, "Hello" in html.text)
#> text/html True

for json in [[1], {"title": ["Flask"]}]:
    response = client.post("/articles/", json=json)
    print(response.status_code)
    #> 400
    #> 400
print(client.get("/articles/9/").status_code)
#> 404
# --8<-- [end:focus]
