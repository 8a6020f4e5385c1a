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
    articles: Mapped[list["Article"]] = relationship()


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    views: Mapped[int]
    user_id: Mapped[int] = mapped_column(db.ForeignKey("user.id"))


with app.app_context():
    db.create_all()
    hello = Article(title="Hello", views=3)
    routes = Article(title="Routes", views=5)
    forms = Article(title="Forms", views=7)
    db.session.add(User(name="Ada", articles=[hello, routes]))
    db.session.add(User(name="Grace", articles=[forms]))
    db.session.add(User(name="Linus"))
    db.session.commit()

    # --8<-- [start:focus]
    query = db.select(db.func.count()).select_from(Article)
    print("articles:", db.session.scalar(query))
    #> articles: 3
    query = db.select(
        db.func.sum(Article.views).label("total"),
        db.func.max(Article.views).label("most"),
    )
    views = db.session.execute(query).one()
    print("views:", views.total, "most:", views.most)
    #> views: 15 most: 7

    number = db.func.count(Article.id).label("number")
    views = db.func.coalesce(db.func.sum(Article.views), 0)
    per_user = (
        db.select(User.name, number, views.label("views"))
        .outerjoin(User.articles)
        .group_by(User.id)
        .order_by(User.name)
    )
    for user in db.session.execute(per_user):
        print(user.name, user.number, user.views)
        #> Ada 2 8
        #> Grace 1 7
        #> Linus 0 0
    for user in db.session.execute(per_user.having(number > 1)):
        print("several:", user.name)
        #> several: Ada
    # --8<-- [end:focus]
