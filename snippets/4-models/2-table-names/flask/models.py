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
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(16), unique=True)


class ReadingList(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)


class Article(db.Model):
    __tablename__ = "posts"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column("headline", String(100))
    author_name: Mapped[str] = mapped_column(
        ForeignKey("user.name")
    )
    author: Mapped[User] = relationship()


# --8<-- [end:focus]
