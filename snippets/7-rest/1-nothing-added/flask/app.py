# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1"]
# ///
from flask import Flask, abort, request, url_for
from flask.views import MethodView
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
posts = {1: {"id": 1, "title": "Hello", "draft": False}}


# --8<-- [start:focus]
def find(post_id):
    if post_id not in posts:
        abort(404)
    return posts[post_id]


def body():
    data = request.get_json()
    if not isinstance(data, dict):
        abort(400)
    return data


class PostList(MethodView):
    def get(self):
        return list(posts.values())

    def post(self):
        post_id = max(posts, default=0) + 1
        posts[post_id] = {**body(), "id": post_id}
        url = url_for("post_detail", post_id=post_id)
        return posts[post_id], 201, {"Location": url}


class PostDetail(MethodView):
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


app.add_url_rule(
    "/posts", view_func=PostList.as_view("post_list")
)
app.add_url_rule(
    "/posts/<int:post_id>",
    view_func=PostDetail.as_view("post_detail"),
)
# --8<-- [end:focus]


@app.errorhandler(HTTPException)
def as_json(error):
    response = error.get_response()
    response.set_data(app.json.dumps({"error": error.name}))
    response.content_type = "application/json"
    return response


client = app.test_client()
print(len(client.get("/posts").json))
#> 1

response = client.post(
    "/posts", json={"title": "Flask", "draft": True}
)
print(response.status_code, response.headers["Location"])
#> 201 /posts/2
response = client.put("/posts/2", json={"title": "Django"})
print(response.status_code, *sorted(response.json))
#> 200 id title
response = client.delete("/posts/2")
print(response.status_code, repr(response.text))
#> 204 ''

response = client.get("/posts/2")
print(response.status_code, response.json["error"])
#> 404 Not Found
response = client.delete("/posts")
print(response.status_code, response.json["error"])
#> 405 Method Not Allowed
