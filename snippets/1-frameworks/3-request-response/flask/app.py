# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, request

app = Flask(__name__)


# --8<-- [start:focus]
@app.get("/posts")
def search():
    tag = request.args.get("tag", "any")
    reader = request.headers.get("X-Reader", "guest")
    return f"{reader} reads {tag}"


@app.post("/posts")
def create():
    title = request.form.get("title")
    if not title:
        return {"error": "title is missing"}, 400
    post = {"id": 1, "title": title}
    return post, 201, {"Location": "/posts/1"}


@app.post("/ratings")
def rate():
    match request.get_json(silent=True):
        case {"rating": int(rating)} if 1 <= rating <= 5:
            return {"stars": "*" * rating}
    return {"error": "rating is 1 to 5"}, 400


# --8<-- [end:focus]

client = app.test_client()
print(client.get("/posts?tag=python").text)
#> guest reads python
print(client.get("/posts", headers={"X-Reader": "Ada"}).text)
#> Ada reads any

response = client.post("/posts", data={"title": "Hello"})
print(response.status_code, response.headers["Location"])
#> 201 /posts/1
print(response.get_json()["title"])
#> Hello

response = client.post("/posts")
print(response.status_code, response.get_json()["error"])
#> 400 title is missing

response = client.post("/ratings", json={"rating": 4})
print(response.content_type, response.get_json()["stars"])
#> application/json ****
