import secrets

from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, Index, String, func
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
    validates,
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
    email: Mapped[str] = mapped_column(String(254))
    name: Mapped[str] = mapped_column(String(150))
    password_hash: Mapped[str]
    is_active: Mapped[bool] = mapped_column(default=True)
    is_admin: Mapped[bool] = mapped_column(default=False)
    alternative_id: Mapped[str] = mapped_column(
        unique=True, default=lambda: secrets.token_urlsafe()
    )

    articles: Mapped[list["Article"]] = relationship(
        back_populates="author"
    )

    __table_args__ = (
        Index("one_email", func.lower(email), unique=True),
    )

    @validates("email")
    def normalize_email(self, key, email):
        return email.strip().lower()

    @classmethod
    def by_email(cls, email):
        email = email.strip().lower()
        return db.session.scalar(
            db.select(cls).where(func.lower(cls.email) == email)
        )

    # --8<-- [end:focus]
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
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    author: Mapped["User"] = relationship(
        back_populates="articles"
    )
