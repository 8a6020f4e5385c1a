from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    declared_attr,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class Viewed:
    views: Mapped[int] = mapped_column(default=0)

    def count_view(self):  # added up by the database
        self.views = type(self).views + 1


class Owned:
    author_id: Mapped[int] = mapped_column(
        ForeignKey("user.id"), index=True
    )

    @declared_attr
    def author(cls) -> Mapped["User"]:
        reverse = f"{cls.__name__.lower()}s"
        return relationship(back_populates=reverse)

    def byline(self):
        return f"{self} by {self.author.name}"


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(16))
    articles: Mapped[list["Article"]] = relationship(
        back_populates="author"
    )
    comments: Mapped[list["Comment"]] = relationship(
        back_populates="author"
    )


class Article(Viewed, Owned, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))

    def __str__(self):
        return self.title


class Comment(Viewed, Owned, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(String(200))

    def __str__(self):
        return self.text


# --8<-- [end:focus]
