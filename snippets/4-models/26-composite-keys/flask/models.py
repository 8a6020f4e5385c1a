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
        back_populates="author", cascade="all, delete-orphan"
    )
    votes: Mapped[list["Vote"]] = relationship(
        back_populates="user", cascade="all, delete-orphan"
    )


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    author: Mapped[User] = relationship(back_populates="articles")
    votes: Mapped[list["Vote"]] = relationship(
        back_populates="article", cascade="all, delete-orphan"
    )


# --8<-- [start:focus]
class Vote(db.Model):
    user_id: Mapped[int] = mapped_column(
        ForeignKey("user.id"), primary_key=True
    )
    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id"), primary_key=True
    )
    stars: Mapped[int]
    user: Mapped[User] = relationship(back_populates="votes")
    article: Mapped[Article] = relationship(
        back_populates="votes"
    )


# --8<-- [end:focus]
