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


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    user_id: Mapped[int] = mapped_column(db.ForeignKey("user.id"))
    user: Mapped[User] = relationship()


with app.app_context():
    db.create_all()
    ada, grace = User(name="Ada"), User(name="Grace")
    db.session.add_all(
        [
            Article(title="Hello", user=ada),
            Article(title="Help", user=grace),
            Article(title="World", user=ada),
        ]
    )
    db.session.commit()

    # --8<-- [start:focus]
    articles = db.select(Article).order_by(Article.id)
    queries = [
        articles.filter_by(title="Hello"),
        articles.where(Article.title == "Hello"),
        articles.where(Article.title != "Hello"),
        articles.where(Article.title.startswith("Hel")),
        articles.where(Article.title.in_(["Hello", "World"])),
        articles.where(
            (Article.title == "Help") | (Article.id > 2)
        ),
        articles.join(Article.user).where(User.name == "Ada"),
    ]
    # --8<-- [end:focus]
    for query in queries:
        found = db.session.scalars(query)
        titles = [article.title for article in found]
        print(type(query).__name__, *titles)
        #> Select Hello
        #> Select Hello
        #> Select Help World
        #> Select Hello Help
        #> Select Hello World
        #> Select Help World
        #> Select Hello World

    try:
        articles.filter(title="Hello")
    except TypeError as error:
        print(type(error).__name__)
        #> TypeError

    # the legacy interface
    query = Article.query.filter(Article.title == "Hello")
    print(type(query).__name__)
    #> Query
