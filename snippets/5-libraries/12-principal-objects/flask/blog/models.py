from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Column, ForeignKey, String, Table
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
may_edit = Table(
    "may_edit",
    db.metadata,
    Column("user_id", ForeignKey("user.id"), primary_key=True),
    Column(
        "article_id", ForeignKey("article.id"), primary_key=True
    ),
)
# --8<-- [end:focus]


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    editors: Mapped[list["User"]] = relationship(
        secondary=may_edit, back_populates="articles"
    )


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(150), unique=True)
    is_editor: Mapped[bool] = mapped_column(default=False)
    articles: Mapped[list[Article]] = relationship(
        secondary=may_edit, back_populates="editors"
    )
