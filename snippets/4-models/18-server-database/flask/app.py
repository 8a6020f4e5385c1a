# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pymysql>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

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


# --8<-- [start:focus]
app = Flask(__name__)
app.config.from_mapping(
    SQLALCHEMY_DATABASE_URI=os.environ.get(
        "DATABASE_URL", "sqlite://"
    ),
    SQLALCHEMY_ENGINE_OPTIONS={
        "pool_pre_ping": True,
        "pool_recycle": 600,
    },
)
db = SQLAlchemy(app, model_class=Base)
# --8<-- [end:focus]


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16), unique=True)
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

    ada, grace = User(name="Ada"), User(name="Grace")
    ada.articles = [
        Article(title="Hello"),
        Article(title="Notes"),
    ]
    grace.articles = [Article(title="Compilers")]
    db.session.add_all([ada, grace])
    db.session.commit()

    query = (
        db.select(Article)
        .join(Article.user)
        .where(User.name == "Ada")
        .order_by(Article.title)
    )
    for article in db.session.scalars(query):
        print(article.title, "by", article.user.name)
        #> Hello by Ada
        #> Notes by Ada

    counts = (
        db.select(User.name, db.func.count())
        .join(User.articles)
        .group_by(User.name)
        .order_by(User.name)
    )
    for name, count in db.session.execute(counts):
        print(name, count)
        #> Ada 2
        #> Grace 1

    db.session.add(User(name="Ada"))
    try:
        db.session.commit()
    except db.exc.IntegrityError:
        print("a second Ada is refused")
        #> a second Ada is refused
