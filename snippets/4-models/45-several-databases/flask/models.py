from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100), unique=True)


class Visit(db.Model):
    __bind_key__ = "stats"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int]  # no foreign key across databases


# --8<-- [end:focus]
