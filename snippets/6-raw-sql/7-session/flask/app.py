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
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db = SQLAlchemy(app, model_class=Base)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    views: Mapped[int] = mapped_column(default=0)


with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    article = Article(title="Hello")
    db.session.add(article)
    db.session.flush()

    count = db.text("UPDATE article SET views = views + 1")
    result = db.session.execute(count)
    print("rows changed:", result.rowcount)
    #> rows changed: 1

    print("object:", article.views)
    #> object: 0
    db.session.refresh(article)
    print("refreshed:", article.views)
    #> refreshed: 1
    db.session.commit()

    try:
        db.session.execute(count)
        article.title = None
        db.session.commit()
    except db.exc.IntegrityError:
        db.session.rollback()
    print("undone together:", article.title, article.views)
    #> undone together: Hello 1
    # --8<-- [end:focus]

    try:
        db.session.execute("SELECT 1")
    except ArgumentError as error:
        print(type(error).__name__)
        #> ArgumentError

try:
    db.session.execute(db.text("SELECT 1"))
except RuntimeError as error:
    print(type(error).__name__)
    #> RuntimeError
