import secrets
from datetime import UTC, date, datetime

from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class User(UserMixin, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(150), unique=True)
    password_hash: Mapped[str | None] = mapped_column(String(255))
    alternative_id: Mapped[str | None] = mapped_column(
        String(43), index=True, unique=True
    )

    articles: Mapped[list["Article"]] = relationship(
        back_populates="author"
    )

    def get_id(self):  # what the cookie holds
        return self.alternative_id

    def end_logins(self):
        self.alternative_id = secrets.token_urlsafe()

    def set_password(self, password):
        self.password_hash = generate_password_hash(password)
        self.end_logins()

    def check_password(self, password):
        if self.password_hash is None:
            return False
        return check_password_hash(self.password_hash, password)


def today():
    return datetime.now(UTC).date()


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    slug: Mapped[str] = mapped_column(String(100), unique=True)
    summary: Mapped[str] = mapped_column(
        String(200), default="", server_default=""
    )
    text: Mapped[str] = mapped_column(Text)
    published: Mapped[date] = mapped_column(default=today)
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    author: Mapped[User] = relationship(back_populates="articles")


# --8<-- [end:focus]
