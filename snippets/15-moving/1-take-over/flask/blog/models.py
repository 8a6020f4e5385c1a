from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
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
START = "blog_article_tags_"  # of the names that Django gave

article_tag = db.Table(
    "blog_article_tags",
    Column("id", Integer, primary_key=True),
    Column(
        "article_id",
        BigInteger,
        ForeignKey("blog_article.id"),
        nullable=False,
    ),
    Column(
        "tag_id",
        BigInteger,
        ForeignKey("blog_tag.id"),
        nullable=False,
    ),
    Index(START + "article_id_82c02dd6", "article_id"),
    Index(START + "tag_id_88eb3ed9", "tag_id"),
    Index(
        START + "article_id_tag_id_b78a22e9_uniq",
        "article_id",
        "tag_id",
        unique=True,
    ),
)


class Author(db.Model):
    __tablename__ = "blog_author"

    id: Mapped[int] = mapped_column(primary_key=True)
    # UNIQUE in the table, which SQLite does not tell
    name: Mapped[str] = mapped_column(String(40))


class Tag(db.Model):
    __tablename__ = "blog_tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(20))


class Article(db.Model):
    __tablename__ = "blog_article"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    live: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("blog_author.id")
    )
    # the first change of our own
    summary: Mapped[str] = mapped_column(
        String(200), default="", server_default=""
    )

    author: Mapped["Author"] = relationship()
    tags: Mapped[list["Tag"]] = relationship(
        secondary=article_tag
    )

    __table_args__ = (
        Index("blog_article_author_id_905add38", "author_id"),
    )


# --8<-- [end:focus]
