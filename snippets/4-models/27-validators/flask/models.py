import re

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    validates,
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class Article(db.Model):
    __table_args__ = (
        CheckConstraint(
            "rating BETWEEN 1 AND 5", name="article_rating"
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    slug: Mapped[str] = mapped_column(String(50), unique=True)
    rating: Mapped[int | None]

    @validates("title")
    def check_title(self, key, title):
        title = (title or "").strip()
        if not title:
            raise ValueError("title: is empty")
        return title

    @validates("slug")
    def check_slug(self, key, slug):
        if not re.fullmatch(r"[a-z0-9-]+", slug or ""):
            raise ValueError("slug: small letters and hyphens")
        return slug


# --8<-- [end:focus]
