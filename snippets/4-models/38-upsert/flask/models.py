from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class Tag(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(20), unique=True)
    uses: Mapped[int] = mapped_column(default=0)


def get_or_create_tag(name):
    query = db.select(Tag).filter_by(name=name)
    if tag := db.session.scalar(query):
        return tag, False
    try:
        with db.session.begin_nested():
            tag = Tag(name=name)
            db.session.add(tag)
    except IntegrityError:  # somebody else was faster
        return db.session.scalars(query).one(), False
    return tag, True


# --8<-- [end:focus]
