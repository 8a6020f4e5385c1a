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
from flask_sqlalchemy.record_queries import get_recorded_queries
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
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db = SQLAlchemy(model_class=Base)
db.init_app(app)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))
    articles: Mapped[list["Article"]] = relationship(
        back_populates="user"
    )


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    user_id: Mapped[int] = mapped_column(db.ForeignKey("user.id"))
    user: Mapped[User] = relationship(back_populates="articles")


with app.app_context():
    db.create_all()
    for name in "Ada", "Grace", "Linus":
        hello = Article(title=f"{name} says hello")
        bye = Article(title=f"{name} says goodbye")
        db.session.add(User(name=name, articles=[hello, bye]))
    db.session.commit()


# --8<-- [start:focus]
def titles(users):
    with app.app_context():
        users = db.session.scalars(users)
        found = [a.title for u in users for a in u.articles]
        queries = len(get_recorded_queries())
    return f"titles: {len(found)}, queries: {queries}"


def authors(articles):
    with app.app_context():
        articles = db.session.scalars(articles)
        found = [article.user.name for article in articles]
        queries = len(get_recorded_queries())
    return f"names: {len(found)}, queries: {queries}"


users = db.select(User)
print(titles(users))
#> titles: 6, queries: 4
print(titles(users.options(selectinload(User.articles))))
#> titles: 6, queries: 2

articles = db.select(Article)
print(authors(articles))
#> names: 6, queries: 4
print(authors(articles.options(joinedload(Article.user))))
#> names: 6, queries: 1
# --8<-- [end:focus]
