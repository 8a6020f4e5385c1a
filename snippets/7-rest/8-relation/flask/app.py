# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-restful>=0.3.10",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_restful import Api, Resource, fields, marshal_with
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Column, ForeignKey, Table
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
)


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app, model_class=Base)
api = Api(app)

post_tag = Table(
    "post_tag",
    Base.metadata,
    Column("post_id", ForeignKey("post.id"), primary_key=True),
    Column("tag_id", ForeignKey("tag.id"), primary_key=True),
)


class Author(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Tag(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Post(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    author_id: Mapped[int] = mapped_column(
        ForeignKey("author.id")
    )
    author: Mapped[Author] = relationship()
    tags: Mapped[list[Tag]] = relationship(secondary=post_tag)


# --8<-- [start:focus]
author_fields = {"id": fields.Integer, "name": fields.String}
post_fields = {
    "id": fields.Integer,
    "title": fields.String,
    "author": fields.Nested(author_fields),
    "tags": fields.List(fields.String(attribute="name")),
}


class PostList(Resource):
    @marshal_with(post_fields)
    def get(self):
        query = db.select(Post).options(
            joinedload(Post.author), selectinload(Post.tags)
        )
        return list(db.session.scalars(query.order_by(Post.id)))


# --8<-- [end:focus]
api.add_resource(PostList, "/posts")

with app.app_context():
    db.create_all()
    ada = Author(name="Ada")
    python, web = Tag(name="python"), Tag(name="web")
    hello = Post(title="Hello", author=ada, tags=[python, web])
    db.session.add_all([hello, Post(title="Flask", author=ada)])
    db.session.commit()

posts = app.test_client().get("/posts").json
print(*posts[0])
#> id title author tags
for post in posts:
    print(post["title"], post["author"]["name"], *post["tags"])
    #> Hello Ada python web
    #> Flask Ada
