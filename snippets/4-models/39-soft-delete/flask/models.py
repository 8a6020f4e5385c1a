from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, String, event
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
    with_loader_criteria,
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


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    deleted: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    author: Mapped[User] = relationship(back_populates="articles")
    comments: Mapped[list["Comment"]] = relationship(
        back_populates="article"
    )


class Comment(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(String(100))
    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id")
    )
    article: Mapped[Article] = relationship(
        back_populates="comments"
    )


# --8<-- [start:focus]
@event.listens_for(db.session, "do_orm_execute")
def hide_deleted(state):
    if state.is_select and not state.execution_options.get(
        "everything"
    ):
        state.statement = state.statement.options(
            with_loader_criteria(
                Article,
                Article.deleted.is_(False),
                include_aliases=True,
            )
        )


# --8<-- [end:focus]
