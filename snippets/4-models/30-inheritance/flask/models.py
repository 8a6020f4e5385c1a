from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class Post(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    kind: Mapped[str] = mapped_column(String(10))

    __mapper_args__ = {
        "polymorphic_on": "kind",
        "polymorphic_abstract": True,
        "with_polymorphic": "*",
    }


class Essay(Post):
    id: Mapped[int] = mapped_column(
        ForeignKey("post.id"), primary_key=True
    )
    body: Mapped[str] = mapped_column(Text)

    __mapper_args__ = {"polymorphic_identity": "essay"}

    def summary(self):
        return f"{self.title}: {len(self.body.split())} words"


class Link(Post):
    id: Mapped[int] = mapped_column(
        ForeignKey("post.id"), primary_key=True
    )
    url: Mapped[str] = mapped_column(String(200))

    __mapper_args__ = {"polymorphic_identity": "link"}

    def summary(self):
        return f"{self.title}: {self.url}"


# --8<-- [end:focus]
