# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-restful>=0.3.10",
#     "werkzeug>=3.1",
# ]
# ///
from flask import Flask, request
from flask_restful import Api, Resource, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
# for /posts//1: Flask-RESTful fails where Flask would redirect
app.url_map.merge_slashes = False


# --8<-- [start:focus]
class BlogApi(Api):
    def handle_error(self, error):
        if isinstance(error, HTTPException):
            error.data = {
                "status": error.code,
                "title": error.name,
            }
        return super().handle_error(error)


api = BlogApi(app, catch_all_404s=True)
# --8<-- [end:focus]


class PostList(Resource):
    def post(self):
        return request.get_json(), 201


class PostDetail(Resource):
    def get(self, post_id):
        return {"title": "Hello"} if post_id == 1 else abort(404)


api.add_resource(PostList, "/posts")
api.add_resource(PostDetail, "/posts/<int:post_id>")

client = app.test_client()
for response in [
    client.get("/posts/9"),
    client.get("/nowhere"),
    client.delete("/posts/1"),
    client.post(
        "/posts", data="{", content_type="application/json"
    ),
    client.post("/posts", data="<a>", content_type="text/xml"),
]:
    print(response.status_code, response.json["title"])
    #> 404 Not Found
    #> 404 Not Found
    #> 405 Method Not Allowed
    #> 400 Bad Request
    #> 415 Unsupported Media Type
