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
# written by sqlacodegen; names and types mended
class Author(db.Model):
    __tablename__ = "blog_author"  # Django's migrations make it

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(40), unique=True)

    def __str__(self):
        return self.name


class Article(db.Model):
    __tablename__ = "blog_article"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    live: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[int] = mapped_column(
        ForeignKey("blog_author.id")
    )

    author: Mapped["Author"] = relationship()

    def __str__(self):
        return self.title


# --8<-- [end:focus]
