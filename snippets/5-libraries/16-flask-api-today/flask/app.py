# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1"]
# ///
from http import HTTPStatus

from flask import Flask, abort, json, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
@app.get("/articles/")
def list_articles():
    return list(articles.values())


@app.post("/articles/")
def create_article():
    data = request.get_json(silent=True)  # was request.data
    title = data.get("title") if isinstance(data, dict) else ""
    if not isinstance(title, str) or not title:
        abort(HTTPStatus.BAD_REQUEST, "title is required")
    new = {"id": len(articles) + 1, "title": title}
    articles[new["id"]] = new
    return new, HTTPStatus.CREATED  # was status.HTTP_201_CREATED


@app.get("/articles/<int:id>/")
def one_article(id):
    if id not in articles:  # was exceptions.NotFound
        abort(HTTPStatus.NOT_FOUND, "no such article")
    return articles[id]


@app.get("/articles/newest/")
def newest_article():
    return articles[max(articles)]


@app.errorhandler(HTTPException)
def error_as_json(error):
    response = error.get_response()  # with Allow, if it is 405
    response.data = json.dumps({"detail": error.description})
    response.content_type = "application/json"
    return response


client = app.test_client()
response = client.post("/articles/", json={"title": "Flask"})
print(response.status_code, response.json)
#> 201 {'id': 2, 'title': 'Flask'}
print(client.get("/articles/newest/").json)
#> {'id': 2, 'title': 'Flask'}
for body in [[1], {"title": ["Flask"]}]:
    response = client.post("/articles/", json=body)
    print(response.status_code, response.json)
    #> 400 {'detail': 'title is required'}
    #> 400 {'detail': 'title is required'}
response = client.get("/articles/9/")
print(response.status_code, response.json)
#> 404 {'detail': 'no such article'}
response = client.delete("/articles/9/")
print(response.status_code, "GET" in response.headers["Allow"])
#> 405 True
# --8<-- [end:focus]
