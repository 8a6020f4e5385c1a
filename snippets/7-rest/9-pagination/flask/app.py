# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-restful>=0.3.10",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask, url_for
from flask_restful import Api, Resource, fields, marshal
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app, model_class=Base)
api = Api(app)


class Post(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


# --8<-- [start:focus]
post_fields = {"id": fields.Integer, "title": fields.String}


def page_url(number):
    if number is None:
        return None
    page = number if number > 1 else None
    return url_for("post_list", page=page, _external=True)


class PostList(Resource):
    def get(self):
        query = db.select(Post).order_by(Post.id)
        page = db.paginate(query, per_page=2)
        return {
            "count": page.total,
            "next": page_url(page.next_num),
            "previous": page_url(page.prev_num),
            "results": marshal(page.items, post_fields),
        }


api.add_resource(PostList, "/posts", endpoint="post_list")
# --8<-- [end:focus]

with app.app_context():
    db.create_all()
    titles = ["Hello", "Flask", "Django", "REST", "JSON"]
    db.session.add_all(Post(title=title) for title in titles)
    db.session.commit()

client = app.test_client()
response = client.get("/posts", headers={"Host": "blog.example"})
print(response.json["count"], response.json["previous"])
#> 5 None
print(response.json["next"])
#> http://blog.example/posts?page=2
url = response.json["next"]
while url:
    page = client.get(url).json
    print(*(post["title"] for post in page["results"]))
    #> Django REST
    #> JSON
    url = page["next"]

for number in [4, "none"]:
    print(client.get(f"/posts?page={number}").status_code)
    #> 404
    #> 404
