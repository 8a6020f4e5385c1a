# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-restful>=0.3.10",
#     "marshmallow>=4.0",
#     "webargs>=8.7",
# ]
# ///
from flask import Flask
from flask_restful import Api, Resource, abort
from marshmallow import EXCLUDE, Schema, fields, validate
from webargs.flaskparser import parser, use_args

app = Flask(__name__)
api = Api(app)
posts = {1: {"id": 1, "title": "Hello", "status": "draft"}}


# --8<-- [start:focus]
class PostSchema(Schema):
    class Meta:
        unknown = EXCLUDE

    title = fields.String(
        required=True,
        error_messages={"required": "This field is required."},
    )
    status = fields.String(
        required=True,
        error_messages={"required": "This field is required."},
        validate=validate.OneOf(
            ["draft", "public"],
            error='"{input}" is not a valid choice.',
        ),
    )


@parser.error_handler
def refuse(error, request, schema, **options):
    abort(400, **error.messages["json"])


class PostDetail(Resource):
    @use_args(PostSchema())
    def put(self, data, post_id):
        posts[post_id].update(data)
        return posts[post_id]

    @use_args(PostSchema(partial=True))
    def patch(self, data, post_id):
        posts[post_id].update(data)
        return posts[post_id]


# --8<-- [end:focus]
api.add_resource(PostDetail, "/posts/<int:post_id>")

client = app.test_client()
response = client.put("/posts/1", json={"status": "public"})
print(response.status_code)
#> 400
for field, problems in response.json.items():
    print(field, *problems)
    #> title This field is required.
response = client.put("/posts/1", json={"status": "lost"})
print(response.status_code)
#> 400
for field, problems in response.json.items():
    print(field, *problems)
    #> title This field is required.
    #> status "lost" is not a valid choice.

response = client.patch("/posts/1", json={"status": "public"})
print(response.status_code, *response.json.values())
#> 200 1 Hello public
post = {"title": "Flask", "status": "draft", "admin": True}
response = client.put("/posts/1", json=post)
print(response.status_code, *response.json.values())
#> 200 1 Flask draft
