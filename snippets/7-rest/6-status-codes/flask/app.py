# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-restful>=0.3.10"]
# ///
from flask import Flask, request
from flask_restful import Api, Resource, abort

app = Flask(__name__)
api = Api(app)


# --8<-- [start:focus]
class PostList(Resource):
    def get(self):
        return ["Hello"]

    def post(self):
        match request.get_json():
            case {"title": str(title)}:
                return title, 201, {"Location": "/posts/1"}
        return abort(400)


class PostDetail(Resource):
    def get(self, post_id):
        abort(404)

    def delete(self, post_id):
        return "", 204


# --8<-- [end:focus]
api.add_resource(PostList, "/posts")
api.add_resource(PostDetail, "/posts/<int:post_id>")

client = app.test_client()
response = client.post("/posts", json={"title": "Hello"})
print(response.status_code, response.headers["Location"])
#> 201 /posts/1
response = client.delete("/posts/1")
print(response.status_code, len(response.data))
#> 204 0


answers = {
    "no such post": client.get("/posts/1"),
    "no such URL": client.get("/nowhere"),
    "wrong method": client.delete("/posts"),
    "broken JSON": client.post(
        "/posts", data="{", content_type="application/json"
    ),
    "not JSON": client.post(
        "/posts", data="<a>", content_type="text/xml"
    ),
    "not acceptable": client.get(
        "/posts", headers={"Accept": "text/csv"}
    ),
}
for what, response in answers.items():
    kind = response.mimetype
    print(what, response.status_code, kind)
    #> no such post 404 application/json
    #> no such URL 404 text/html
    #> wrong method 405 application/json
    #> broken JSON 400 application/json
    #> not JSON 415 application/json
    #> not acceptable 200 application/json
print(*answers["no such post"].json)
#> message
print(answers["wrong method"].json["message"])
#> The method is not allowed for the requested URL.
