# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)


# --8<-- [start:focus]
class Base(DeclarativeBase):
    pass


db = SQLAlchemy(app, model_class=Base)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100), unique=True)


@app.get("/articles")
def article_list():
    query = db.select(Article).order_by(Article.title)
    page = db.paginate(query, per_page=2)
    return jsonify(
        titles=[article.title for article in page],
        pages=page.pages,
    )


@app.get("/articles/<int:article_id>")
def article_detail(article_id):
    article = db.get_or_404(Article, article_id)
    return jsonify(title=article.title)


# --8<-- [end:focus]
@app.errorhandler(404)
def not_found(error):
    return jsonify(error="not found"), 404


with app.app_context():
    db.create_all()
    for title in ["Hello", "Flask", "Django"]:
        db.session.add(Article(title=title))
    db.session.commit()
    print(db.session.scalar(db.select(db.func.count(Article.id))))
    #> 3

client = app.test_client()
print(*client.get("/articles").json["titles"])
#> Django Flask
print(*client.get("/articles?page=2").json["titles"])
#> Hello
print(client.get("/articles/9").status_code)
#> 404
