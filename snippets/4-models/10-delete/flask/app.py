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
from sqlalchemy import Engine, event
from sqlalchemy.exc import IntegrityError
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


# --8<-- [start:focus]
@event.listens_for(Engine, "connect")
def enforce_foreign_keys(connection, record):
    connection.execute("PRAGMA foreign_keys = ON")


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))
    articles: Mapped[list["Article"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )


class Tag(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(20))
    user_id: Mapped[int] = mapped_column(
        db.ForeignKey("user.id", ondelete="RESTRICT")
    )


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    user_id: Mapped[int] = mapped_column(
        db.ForeignKey("user.id", ondelete="CASCADE")
    )
    tag_id: Mapped[int | None] = mapped_column(
        db.ForeignKey("tag.id", ondelete="SET NULL")
    )


# --8<-- [end:focus]


def titles(query):
    return ", ".join(a.title for a in db.session.scalars(query))


with app.app_context():
    db.create_all()
    ada, grace = User(name="Ada"), User(name="Grace")
    db.session.add_all([ada, grace])
    db.session.flush()
    python = Tag(name="python", user_id=ada.id)
    db.session.add(python)
    db.session.flush()
    ada.articles.append(Article(title="Hello", tag_id=python.id))
    ada.articles.append(Article(title="Routes"))
    grace.articles.append(Article(title="Forms"))
    db.session.commit()

    db.session.delete(ada)
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("Ada still owns a tag")
        #> Ada still owns a tag

    db.session.delete(python)
    db.session.commit()
    untagged = db.select(Article).filter_by(tag_id=None)
    print("without a tag:", titles(untagged))
    #> without a tag: Hello, Routes, Forms

    db.session.delete(ada)
    db.session.commit()
    print("after Ada:", titles(db.select(Article)))
    #> after Ada: Forms
