# --8<-- [start:focus]
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from flaskr.db import db

if TYPE_CHECKING:  # blog imports us
    from flaskr.blog.models import Article

favourite = db.Table(
    "favourite",
    db.Column("user_id", ForeignKey("user.id"), primary_key=True),
    db.Column(
        "article_id", ForeignKey("article.id"), primary_key=True
    ),
)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(16))
    favourites: Mapped[list["Article"]] = relationship(
        secondary=favourite
    )

    def latest(self):
        from flaskr.blog.models import Article

        query = db.select(Article).filter_by(author=self)
        query = query.order_by(Article.id.desc())
        return db.session.scalar(query.limit(1))


# --8<-- [end:focus]
