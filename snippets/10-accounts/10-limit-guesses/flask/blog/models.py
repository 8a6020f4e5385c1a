import secrets
from datetime import UTC, datetime, timedelta

from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
)
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class User(UserMixin, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    password_hash: Mapped[str]
    is_active: Mapped[bool] = mapped_column(default=True)
    alternative_id: Mapped[str] = mapped_column(
        unique=True, default=lambda: secrets.token_urlsafe()
    )

    @classmethod
    def by_email(cls, email):
        email = email.strip().lower()
        return db.session.scalar(
            db.select(cls).filter_by(email=email)
        )

    def get_id(self):  # what the cookie holds
        return self.alternative_id

    def end_logins(self):
        self.alternative_id = secrets.token_urlsafe()

    def set_password(self, password):
        self.password_hash = generate_password_hash(password)
        self.end_logins()

    def check_password(self, password):
        return check_password_hash(self.password_hash, password)


# --8<-- [start:focus]
TRIES, WINDOW = 3, timedelta(minutes=15)


def now():
    return datetime.now(UTC).replace(tzinfo=None)


class Attempt(db.Model):
    """A log-in with this name, from this address."""

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(254), index=True)
    address: Mapped[str] = mapped_column(String(45))
    at: Mapped[datetime] = mapped_column(default=now)

    @classmethod
    def too_many(cls, name, address):
        count = db.session.scalar(
            db.select(db.func.count())
            .select_from(cls)
            .filter_by(name=name, address=address)
            .where(cls.at > now() - WINDOW)
        )
        return count > TRIES


# --8<-- [end:focus]
