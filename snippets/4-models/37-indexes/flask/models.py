from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, Index, String, func
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


Index(
    "article_author_rating",
    Article.author_id,
    Article.rating.desc(),
)
Index("article_lower_title", func.lower(Article.title))
Index(
    "article_draft_title",
    Article.title,
    sqlite_where=Article.draft.is_(True),
    postgresql_where=Article.draft.is_(True),
)
# --8<-- [end:focus]
