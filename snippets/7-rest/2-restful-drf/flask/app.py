# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-restful>=0.3.10"]
# ///
from flask import Flask, request, url_for
from flask_restful import Api, Resource, abort

app = Flask(__name__)
app.config["RESTFUL_JSON"] = {"ensure_ascii": False}
api = Api(app)
posts = {1: {"id": 1, "title": "你好", "draft": False}}


# --8<-- [start:focus]
def find(post_id):
    if post_id not in posts:
        abort(404, detail="No such post")
    return posts[post_id]


def body():
    data = request.get_json()
    if not isinstance(data, dict):
        abort(400, detail="A post is an object")
    return data


class PostList(Resource):
    def get(self):
        return list(posts.values())

    def post(self):
        post_id = max(posts, default=0) + 1
        posts[post_id] = {**body(), "id": post_id}
        return posts[post_id], 201


class PostDetail(Resource):
    def get(self, post_id):
        return find(post_id)

    def put(self, post_id):
        find(post_id)
        posts[post_id] = {**body(), "id": post_id}
        return posts[post_id]

    def delete(self, post_id):
        find(post_id)
        del posts[post_id]
        return "", 204


api.add_resource(PostList, "/posts", endpoint="post_list")
api.add_resource(
    PostDetail, "/posts/<int:post_id>", endpoint="post_detail"
)
# --8<-- [end:focus]

with app.test_request_context():
    print(url_for("post_list"), url_for("post_detail", post_id=3))
    #> /posts /posts/3

client = app.test_client()
response = client.get("/posts")
print(response.status_code, "你好" in response.text)
#> 200 True

post = {"title": "Flask", "draft": True}
response = client.post("/posts", json=post)
print(response.status_code, response.json["id"])
#> 201 2
response = client.put("/posts/2", json={"draft": False})
print(response.status_code, *sorted(response.json))
#> 200 draft id
print(client.delete("/posts/2").status_code)
#> 204

response = client.get("/posts/2")
print(response.status_code, response.json["detail"])
#> 404 No such post
response = client.delete("/posts")
print(response.status_code, response.mimetype)
#> 405 application/json
response = client.get("/posts/abc")
print(response.status_code, response.mimetype)
#> 404 text/html
