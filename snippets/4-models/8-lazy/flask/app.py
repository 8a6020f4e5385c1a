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
from sqlalchemy import event
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


statements = []


def record(conn, cursor, statement, *args):
    statements.append(statement)


with app.app_context():
    db.create_all()
    ada = User(name="Ada")
    db.session.add(Article(title="Hello", user=ada))
    db.session.commit()

# a new context brings a new, empty session
with app.app_context():
    event.listen(db.engine, "before_cursor_execute", record)

    # --8<-- [start:focus]
    query = db.select(Article).where(Article.title == "Hello")
    query = query.order_by(Article.id)
    print("built", len(statements))
    #> built 0

    [article] = db.session.scalars(query)
    print("read", len(statements))
    #> read 1

    [article] = db.session.scalars(query)
    print("read again", len(statements))
    #> read again 2

    print(article.user.name, len(statements))
    #> Ada 3
    # --8<-- [end:focus]
