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


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(16))
    articles: Mapped[list["Article"]] = relationship(
        back_populates="author", foreign_keys="Article.author_id"
    )
    reviews: Mapped[list["Article"]] = relationship(
        back_populates="reviewer",
        foreign_keys="Article.reviewer_id",
    )


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    rating: Mapped[int | None]
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    reviewer_id: Mapped[int | None] = mapped_column(
        ForeignKey("user.id")
    )
    author: Mapped[User] = relationship(
        back_populates="articles", foreign_keys=author_id
    )
    reviewer: Mapped[User | None] = relationship(
        back_populates="reviews", foreign_keys=reviewer_id
    )
