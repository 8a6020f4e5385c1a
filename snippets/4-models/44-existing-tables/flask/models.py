from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class User(db.Model):
    __tablename__ = "authors"

    id: Mapped[int] = mapped_column("author_no", primary_key=True)
    name: Mapped[str] = mapped_column("full_name", String(40))
    articles: Mapped[list["Article"]] = relationship(
        back_populates="author"
    )


class Article(db.Model):
    __tablename__ = "posts"

    id: Mapped[int] = mapped_column("post_no", primary_key=True)
    title: Mapped[str] = mapped_column("headline", String(100))
    rating: Mapped[int | None] = mapped_column("stars")
    author_id: Mapped[int] = mapped_column(
        "author_no", ForeignKey("authors.author_no")
    )
    author: Mapped[User] = relationship(back_populates="articles")


# --8<-- [end:focus]
