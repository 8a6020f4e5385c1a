from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, String
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(16))
    articles: Mapped[list["Article"]] = relationship(
        back_populates="author"
    )


# --8<-- [start:focus]
class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    rating: Mapped[int | None]
    draft: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    author: Mapped[User] = relationship(back_populates="articles")

    @hybrid_property
    def is_top(self):
        return self.rating is not None and self.rating >= 4

    @is_top.inplace.expression
    @classmethod
    def _is_top_in_sql(cls):
        return cls.rating >= 4


def online(query):
    return query.where(~Article.draft)


def by(query, name):
    return query.join(Article.author).where(User.name == name)


# --8<-- [end:focus]
