# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-restful>=0.3.10"]
# ///
import csv
import io

from flask import Flask, make_response
from flask_restful import Api, Resource

app = Flask(__name__)


# --8<-- [start:focus]
api = Api(app, default_mediatype=None)


@api.representation("text/csv")
def as_csv(data, code, headers=None):
    rows = data if isinstance(data, list) else [data]
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return make_response(text.getvalue(), code, headers)


class PostList(Resource):
    def get(self):
        return [
            {"id": 1, "title": "Hello"},
            {"id": 2, "title": "Flask"},
        ]


# --8<-- [end:focus]
api.add_resource(PostList, "/posts")

client = app.test_client()
for accept in [
    "application/json",
    "text/csv",
    "text/csv;q=0.5, application/json",
    "text/*",
    "*/*",
    "application/xml",
]:
    response = client.get("/posts", headers={"Accept": accept})
    print(accept, "->", response.status_code, response.mimetype)
    #> application/json -> 200 application/json
    #> text/csv -> 200 text/csv
    #> text/csv;q=0.5, application/json -> 200 application/json
    #> text/* -> 200 text/csv
    #> */* -> 200 application/json
    #> application/xml -> 406 application/json
response = client.get("/posts", headers={"Accept": "text/csv"})
for line in response.text.splitlines():
    print(line)
    #> id,title
    #> 1,Hello
    #> 2,Flask
print(client.get("/posts").status_code)
#> 406
