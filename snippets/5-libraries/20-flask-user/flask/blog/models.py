from datetime import datetime

from flask_sqlalchemy import SQLAlchemy
from flask_user import UserMixin
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class User(db.Model, UserMixin):
    id: Mapped[int] = mapped_column(primary_key=True)
    active: Mapped[bool] = mapped_column(default=True)
    email: Mapped[str] = mapped_column(String(255), unique=True)
    email_confirmed_at: Mapped[datetime | None]
    password: Mapped[str] = mapped_column(String(255))


# --8<-- [end:focus]
