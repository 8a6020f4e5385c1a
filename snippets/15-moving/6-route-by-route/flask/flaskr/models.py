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


class Article(db.Model):
    __tablename__ = "blog_article"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    tag: Mapped[str] = mapped_column(String(20))
    live: Mapped[bool]

    comments: Mapped[list["Comment"]] = relationship(
        order_by="Comment.id"
    )


class Comment(db.Model):
    __tablename__ = "blog_comment"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(
        ForeignKey("blog_article.id")
    )
    text: Mapped[str] = mapped_column(String(200))
