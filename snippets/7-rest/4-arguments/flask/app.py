# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-restful>=0.3.10"]
# ///
from flask import Flask
from flask_restful import Api, Resource, inputs, reqparse

app = Flask(__name__)
api = Api(app)
titles = ["Hello", "Flask", "Django"]

# --8<-- [start:focus]
listing = reqparse.RequestParser()
listing.add_argument(
    "limit", type=inputs.positive, default=2, location="args"
)

new_post = reqparse.RequestParser(bundle_errors=True)
new_post.add_argument("title", required=True, location="json")
new_post.add_argument(
    "stars",
    type=inputs.int_range(1, 5),
    default=3,
    location="json",
    help="from 1 to 5",
)

everywhere = reqparse.RequestParser()
everywhere.add_argument("title")


class PostList(Resource):
    def get(self):
        return titles[: listing.parse_args()["limit"]]

    def post(self):
        return new_post.parse_args(), 201


class Search(Resource):
    def get(self):
        return everywhere.parse_args()


# --8<-- [end:focus]
api.add_resource(PostList, "/posts")
api.add_resource(Search, "/search")

client = app.test_client()
print(*client.get("/posts").json)
#> Hello Flask
print(*client.get("/posts?limit=1").json)
#> Hello
response = client.post("/posts", json={"title": "Hello"})
print(response.status_code, *response.json.values())
#> 201 Hello 3

response = client.get("/posts?limit=no")
print(response.status_code, *response.json["message"])
#> 400 limit
response = client.post("/posts", json={"stars": 9})
print(response.status_code, *response.json)
#> 400 message
for field, text in response.json["message"].items():
    print(field, repr(text))
    #> title 'Missing required parameter in the JSON body'
    #> stars 'from 1 to 5'

print(client.get("/search?title=Hello").status_code)
#> 415
