import sqlite3
from contextlib import closing

from sqlalchemy import create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
)

DATABASE = "blog.db"
engine = create_engine(f"sqlite:///{DATABASE}")


class Base(DeclarativeBase):
    pass


class Article(Base):
    __tablename__ = "article"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


def reset(*titles):
    Base.metadata.drop_all(engine)
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all(Article(title=title) for title in titles)
        session.commit()


def titles_by_sql():
    with closing(sqlite3.connect(DATABASE)) as connection:
        rows = connection.execute(
            "SELECT title FROM article ORDER BY id"
        )
        return [title for (title,) in rows]


def titles_by_orm():
    with Session(engine) as session:
        query = select(Article).order_by(Article.id)
        return [post.title for post in session.scalars(query)]
