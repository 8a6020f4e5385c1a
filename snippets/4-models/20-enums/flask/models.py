import enum

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Enum, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class Status(enum.Enum):
    DRAFT = "draft"
    ONLINE = "online"


LABELS = {Status.DRAFT: "Draft", Status.ONLINE: "On the site"}


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    status: Mapped[Status] = mapped_column(
        Enum(
            Status,
            values_callable=lambda cls: [s.value for s in cls],
            validate_strings=True,
            native_enum=False,
            length=16,
            create_constraint=True,
            name="article_status",
        ),
        default=Status.DRAFT,
    )


# --8<-- [end:focus]
