from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, String
from sqlalchemy.ext.associationproxy import (
    AssociationProxy,
    association_proxy,
)
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
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(16))
    bookmarks: Mapped[list["Bookmark"]] = relationship(
        back_populates="user", cascade="all, delete-orphan"
    )
    saved: AssociationProxy[list["Article"]] = association_proxy(
        "bookmarks",
        "article",
        creator=lambda article: Bookmark(article=article),
    )


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    bookmarks: Mapped[list["Bookmark"]] = relationship(
        back_populates="article", cascade="all, delete-orphan"
    )
    readers: AssociationProxy[list[User]] = association_proxy(
        "bookmarks", "user"
    )


class Bookmark(db.Model):
    user_id: Mapped[int] = mapped_column(
        ForeignKey("user.id"), primary_key=True
    )
    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id"), primary_key=True, index=True
    )
    note: Mapped[str] = mapped_column(String(100), default="")
    user: Mapped[User] = relationship(back_populates="bookmarks")
    article: Mapped[Article] = relationship(
        back_populates="bookmarks"
    )


# --8<-- [end:focus]
