import secrets
from datetime import UTC, date, datetime

from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Column, ForeignKey, String, Table, Text
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class User(UserMixin, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(150), unique=True)
    password_hash: Mapped[str | None] = mapped_column(String(255))
    alternative_id: Mapped[str | None] = mapped_column(
        String(43), index=True, unique=True
    )

    articles: Mapped[list["Article"]] = relationship(
        back_populates="author"
    )

    def get_id(self):  # what the cookie holds
        return self.alternative_id

    def end_logins(self):
        self.alternative_id = secrets.token_urlsafe()

    def set_password(self, password):
        self.password_hash = generate_password_hash(password)
        self.end_logins()

    def check_password(self, password):
        if self.password_hash is None:
            return False
        return check_password_hash(self.password_hash, password)


article_tag = Table(
    "article_tag",
    Base.metadata,
    Column(
        "article_id", ForeignKey("article.id"), primary_key=True
    ),
    Column("tag_id", ForeignKey("tag.id"), primary_key=True),
)


class Tag(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(30), unique=True)

    articles: Mapped[list["Article"]] = relationship(
        back_populates="tags", secondary=article_tag
    )


def today():
    return datetime.now(UTC).date()


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    slug: Mapped[str] = mapped_column(String(100), unique=True)
    summary: Mapped[str] = mapped_column(
        String(200), default="", server_default=""
    )
    text: Mapped[str] = mapped_column(Text)
    published: Mapped[date] = mapped_column(default=today)
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    author: Mapped[User] = relationship(back_populates="articles")
    tags: Mapped[list[Tag]] = relationship(
        back_populates="articles",
        secondary=article_tag,
        order_by=Tag.name,
    )
    comments: Mapped[list["Comment"]] = relationship(
        back_populates="article",
        cascade="all, delete-orphan",
        order_by="Comment.id",
    )

    def set_tags(self, names):
        query = db.select(Tag).where(Tag.name.in_(names))
        known = {
            tag.name: tag for tag in db.session.scalars(query)
        }
        self.tags = [
            known.get(name) or Tag(name=name) for name in names
        ]


class Comment(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    text: Mapped[str] = mapped_column(Text)
    approved: Mapped[bool] = mapped_column(default=False)
    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id")
    )

    article: Mapped[Article] = relationship(
        back_populates="comments"
    )


# --8<-- [end:focus]
