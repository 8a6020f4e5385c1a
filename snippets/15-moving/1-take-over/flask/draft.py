from sqlalchemy import (
    Boolean,
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


class BlogAuthor(Base):
    __tablename__ = "blog_author"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(String(40), nullable=False)

    blog_article: Mapped[list["BlogArticle"]] = relationship(
        "BlogArticle", back_populates="author"
    )


class BlogTag(Base):
    __tablename__ = "blog_tag"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(String(20), nullable=False)

    blog_article_tags: Mapped[list["BlogArticleTags"]] = (
        relationship("BlogArticleTags", back_populates="tag")
    )


class BlogArticle(Base):
    __tablename__ = "blog_article"
    __table_args__ = (
        Index("blog_article_author_id_905add38", "author_id"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    title: Mapped[str] = mapped_column(
        String(100), nullable=False
    )
    live: Mapped[bool] = mapped_column(Boolean, nullable=False)
    author_id: Mapped[int] = mapped_column(
        ForeignKey("blog_author.id"), nullable=False
    )

    author: Mapped["BlogAuthor"] = relationship(
        "BlogAuthor", back_populates="blog_article"
    )
    blog_article_tags: Mapped[list["BlogArticleTags"]] = (
        relationship("BlogArticleTags", back_populates="article")
    )


class BlogArticleTags(Base):
    __tablename__ = "blog_article_tags"
    __table_args__ = (
        Index(
            "blog_article_tags_article_id_82c02dd6", "article_id"
        ),
        Index(
            "blog_article_tags_article_id_tag_id_b78a22e9_uniq",
            "article_id",
            "tag_id",
            unique=True,
        ),
        Index("blog_article_tags_tag_id_88eb3ed9", "tag_id"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    article_id: Mapped[int] = mapped_column(
        ForeignKey("blog_article.id"), nullable=False
    )
    tag_id: Mapped[int] = mapped_column(
        ForeignKey("blog_tag.id"), nullable=False
    )

    article: Mapped["BlogArticle"] = relationship(
        "BlogArticle", back_populates="blog_article_tags"
    )
    tag: Mapped["BlogTag"] = relationship(
        "BlogTag", back_populates="blog_article_tags"
    )
