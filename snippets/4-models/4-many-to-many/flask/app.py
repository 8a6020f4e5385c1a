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
from sqlalchemy.exc import InvalidRequestError
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
article_tags = db.Table(
    "article_tags",
    db.Column(
        "article_id",
        db.ForeignKey("article.id"),
        primary_key=True,
    ),
    db.Column(
        "tag_id", db.ForeignKey("tag.id"), primary_key=True
    ),
)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    tags: Mapped[list["Tag"]] = relationship(
        secondary=article_tags, back_populates="articles"
    )


class Tag(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(20))
    articles: Mapped[list[Article]] = relationship(
        secondary=article_tags, back_populates="tags"
    )


# --8<-- [end:focus]
with app.app_context():
    db.create_all()
    python = Tag(name="python")
    hello = Article(title="Hello", tags=[python])
    hello.tags.append(Tag(name="web"))
    db.session.add(hello)
    db.session.commit()

    print(*sorted(tag.name for tag in hello.tags))
    #> python web
    print(*(article.title for article in python.articles))
    #> Hello
    print(*Article.__table__.columns.keys())
    #> id title
    for name in sorted(db.inspect(db.engine).get_table_names()):
        print(name)
        #> article
        #> article_tags
        #> tag


class Draft(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    tags = relationship("Tag", secondary="draft_tags")


try:
    Draft()
except InvalidRequestError as error:
    print(type(error).__name__)
    #> InvalidRequestError
