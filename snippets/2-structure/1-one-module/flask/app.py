# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "flask>=3.1",
#   "flask-sqlalchemy>=3.1",
#   "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)


# --8<-- [start:focus]
class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app, model_class=Base)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(30))
    user_id: Mapped[int] = mapped_column(db.ForeignKey(User.id))
    user: Mapped[User] = relationship()


# --8<-- [end:focus]
@app.get("/")
def index():
    users = db.session.scalars(db.select(User))
    return ", ".join(user.name for user in users)


@app.get("/articles/<int(max=2147483647):pk>")
def show(pk):
    article = db.session.get(Article, pk)
    if article is None:
        return "no such article", 404
    return f"{article.title} by {article.user.name}"


with app.app_context():
    db.create_all()
    ada, grace = User(name="Ada"), User(name="Grace")
    db.session.add_all([ada, grace])
    db.session.add(Article(title="Hello", user=ada))
    db.session.commit()

client = app.test_client()
print(client.get("/").text)
#> Ada, Grace
print(client.get("/articles/1").text)
#> Hello by Ada
