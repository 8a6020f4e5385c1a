from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Computed, String, func
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    words: Mapped[int] = mapped_column()
    minutes: Mapped[int] = mapped_column(
        Computed(words // 200 + 1, persisted=True)
    )
    sort_title: Mapped[str] = mapped_column(
        String(100), Computed(func.lower(title), persisted=True)
    )


# --8<-- [end:focus]
