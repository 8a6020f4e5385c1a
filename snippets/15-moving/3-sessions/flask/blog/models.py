from datetime import datetime

from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
# Django's tables, as far as they are needed
class User(UserMixin, db.Model):
    __tablename__ = "auth_user"

    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str] = mapped_column(String(150))
    password: Mapped[str] = mapped_column(String(128))
    is_active: Mapped[bool] = mapped_column(default=True)


class OldSession(db.Model):
    __tablename__ = "django_session"

    session_key: Mapped[str] = mapped_column(
        String(40), primary_key=True
    )
    session_data: Mapped[str] = mapped_column(Text)
    expire_date: Mapped[datetime]  # in UTC


# --8<-- [end:focus]
