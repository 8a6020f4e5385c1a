import secrets

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
    name: Mapped[str] = mapped_column(String(150), unique=True)
    password_hash: Mapped[str]
    is_active: Mapped[bool] = mapped_column(default=True)
    alternative_id: Mapped[str] = mapped_column(
        unique=True, default=lambda: secrets.token_urlsafe()
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


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
