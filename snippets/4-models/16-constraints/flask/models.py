from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    func,
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

    __table_args__ = (
        Index("name_once", func.lower(name), unique=True),
    )


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    slug: Mapped[str | None] = mapped_column(
        String(50), unique=True
    )
    rating: Mapped[int | None]
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    author: Mapped[User] = relationship()

    __table_args__ = (
        UniqueConstraint("author_id", "title", name="title_once"),
        CheckConstraint(
            "rating BETWEEN 1 AND 5", name="rating_1_to_5"
        ),
    )


# --8<-- [end:focus]
