from datetime import datetime
from decimal import Decimal

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import JSON, Numeric, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    written: Mapped[datetime]
    public: Mapped[bool] = mapped_column(default=True)
    fee: Mapped[Decimal] = mapped_column(Numeric(6, 2))
    extra: Mapped[dict] = mapped_column(JSON, default=dict)
