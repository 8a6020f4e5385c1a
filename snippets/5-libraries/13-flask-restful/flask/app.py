# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-restful>=0.3.10"]
# ///
from flask import Flask
from flask_restful import Api, Resource, abort, reqparse

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost"]
articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
def text(value):
    # without it, ["a"] becomes "['a']"
    if not isinstance(value, str) or not value.strip():
        raise ValueError("not a text")
    return value.strip()


parser = reqparse.RequestParser()
parser.add_argument(
    "title",
    type=text,
    required=True,
    nullable=False,
    location="json",
)


class ArticleList(Resource):
    def get(self):
        return list(articles.values())

    def post(self):
        data = parser.parse_args()
        new = {"id": len(articles) + 1, "title": data["title"]}
        articles[new["id"]] = new
        return new, 201


class ArticleDetail(Resource):
    def get(self, id):
        if id not in articles:
            abort(404, detail="no such article")
        return articles[id]


api = Api(app)
api.add_resource(ArticleList, "/articles/")
api.add_resource(ArticleDetail, "/articles/<int:id>/")

client = app.test_client()
response = client.post("/articles/", json={"title": "Flask"})
print(response.status_code, response.json["title"])
#> 201 Flask
print([item["title"] for item in client.get("/articles/").json])
#> ['Hello', 'Flask']
for title in [None, "", ["a"]]:
    response = client.post("/articles/", json={"title": title})
    print(repr(title), response.status_code)
    #> None 400
    #> '' 400
    #> ['a'] 400
print(client.get("/articles/9/").json["detail"])
#> no such article
# --8<-- [end:focus]
