import sqlite3

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Engine, ForeignKey, String, event
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# SQLite checks no foreign keys unless each connection asks
@event.listens_for(Engine, "connect")
def enforce_foreign_keys(connection, record):
    if isinstance(connection, sqlite3.Connection):
        connection.execute("PRAGMA foreign_keys = ON")


# --8<-- [start:focus]
class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(16))
    series: Mapped[list["Series"]] = relationship(
        back_populates="author",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    articles: Mapped[list["Article"]] = relationship(
        back_populates="author",
        foreign_keys="Article.author_id",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    reviews: Mapped[list["Article"]] = relationship(
        back_populates="reviewer",
        foreign_keys="Article.reviewer_id",
        passive_deletes=True,
    )


class Tag(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(20))
    articles: Mapped[list["Article"]] = relationship(
        back_populates="tag", passive_deletes="all"
    )


class Series(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    author_id: Mapped[int] = mapped_column(
        ForeignKey("user.id", ondelete="CASCADE")
    )
    author: Mapped[User] = relationship(back_populates="series")
    articles: Mapped[list["Article"]] = relationship(
        back_populates="series", passive_deletes="all"
    )


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    author_id: Mapped[int] = mapped_column(
        ForeignKey("user.id", ondelete="CASCADE")
    )
    reviewer_id: Mapped[int | None] = mapped_column(
        ForeignKey("user.id", ondelete="SET NULL")
    )
    tag_id: Mapped[int | None] = mapped_column(
        ForeignKey("tag.id", ondelete="RESTRICT")
    )
    series_id: Mapped[int | None] = mapped_column(
        ForeignKey("series.id")  # NO ACTION
    )
    author: Mapped[User] = relationship(
        back_populates="articles", foreign_keys=author_id
    )
    reviewer: Mapped[User | None] = relationship(
        back_populates="reviews", foreign_keys=reviewer_id
    )
    tag: Mapped[Tag | None] = relationship(
        back_populates="articles"
    )
    series: Mapped[Series | None] = relationship(
        back_populates="articles"
    )


# --8<-- [end:focus]
