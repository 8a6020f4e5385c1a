# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-smorest>=0.46",
#     "flask-sqlalchemy>=3.1",
#     "marshmallow>=4.0",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask.views import MethodView
from flask_smorest import Api, Blueprint
from flask_sqlalchemy import SQLAlchemy
from marshmallow import Schema, fields, validate
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

app = Flask(__name__)
app.config.update(
    SQLALCHEMY_DATABASE_URI="sqlite://",
    API_TITLE="Blog",
    API_VERSION="1.0",
    OPENAPI_VERSION="3.0.3",
    OPENAPI_URL_PREFIX="/",
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(app, model_class=Base)
api = Api(app)


class Post(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    draft: Mapped[bool]


class PostSchema(Schema):
    id = fields.Integer(dump_only=True)
    title = fields.String(
        required=True, validate=validate.Length(max=100)
    )
    draft = fields.Boolean(required=True)


class PatchedPostSchema(PostSchema):
    pass


def save(post, data):
    for name, value in data.items():
        setattr(post, name, value)
    db.session.add(post)
    db.session.commit()
    return post


blog = Blueprint("blog", __name__)


# --8<-- [start:focus]
@blog.route("/posts")
class PostList(MethodView):
    @blog.response(200, PostSchema(many=True))
    def get(self):
        return db.session.scalars(
            db.select(Post).order_by(Post.id)
        )

    @blog.arguments(PostSchema)
    @blog.response(201, PostSchema)
    def post(self, data):
        return save(Post(), data)


@blog.route("/posts/<int(max=2147483647):id>")
class PostDetail(MethodView):
    @blog.response(200, PostSchema)
    def get(self, id):
        return db.get_or_404(Post, id)

    @blog.arguments(PostSchema)
    @blog.response(200, PostSchema)
    def put(self, data, id):
        return save(db.get_or_404(Post, id), data)

    @blog.arguments(PatchedPostSchema(partial=True))
    @blog.response(200, PostSchema)
    def patch(self, data, id):
        return save(db.get_or_404(Post, id), data)

    @blog.response(204)
    def delete(self, id):
        db.session.delete(db.get_or_404(Post, id))
        db.session.commit()


# --8<-- [end:focus]
api.register_blueprint(blog)

with app.app_context():
    db.create_all()

client = app.test_client()
post = {"title": "Hello", "draft": True}
response = client.post("/posts", json=post)
print(response.status_code, *sorted(response.json))
#> 201 draft id title
post = {"title": "Flask"}
response = client.patch("/posts/1", json=post)
print(response.status_code, response.json["title"])
#> 200 Flask
response = client.put("/posts/1", json=post)
print(response.status_code)
#> 422

document = client.get("/openapi.json").json
for url, operations in document["paths"].items():
    print(url, *sorted(operations.keys() - {"parameters"}))
    #> /posts get post
    #> /posts/{id} delete get patch put
schemas = document["components"]["schemas"]
for name in ["PatchedPost", "Post"]:
    print(name, *sorted(schemas[name].get("required", [])))
    #> PatchedPost
    #> Post draft title
for name, rules in sorted(schemas["Post"]["properties"].items()):
    print(name, rules["type"], rules.get("maxLength"))
    #> draft boolean None
    #> id integer None
    #> title string 100
