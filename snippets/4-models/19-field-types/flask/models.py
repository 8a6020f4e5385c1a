from datetime import timedelta
from decimal import Decimal
from uuid import UUID, uuid4

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Numeric, String, false
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    views: Mapped[int] = mapped_column(default=0)
    featured: Mapped[bool] = mapped_column(server_default=false())
    fee: Mapped[Decimal] = mapped_column(Numeric(6, 2))
    length: Mapped[timedelta | None]
    cover: Mapped[bytes | None]
    key: Mapped[UUID] = mapped_column(default=uuid4)


# --8<-- [end:focus]
