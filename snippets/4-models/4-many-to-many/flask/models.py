from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Column, ForeignKey, String
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(16))
    articles: Mapped[list["Article"]] = relationship(
        back_populates="author"
    )


# --8<-- [start:focus]
article_tags = db.Table(
    "article_tags",
    Column(
        "article_id", ForeignKey("article.id"), primary_key=True
    ),
    Column("tag_id", ForeignKey("tag.id"), primary_key=True),
)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    author: Mapped[User] = relationship(back_populates="articles")
    tags: Mapped[set["Tag"]] = relationship(
        secondary=article_tags, back_populates="articles"
    )


class Tag(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(20), unique=True)
    articles: Mapped[set[Article]] = relationship(
        secondary=article_tags, back_populates="tags"
    )


# --8<-- [end:focus]
