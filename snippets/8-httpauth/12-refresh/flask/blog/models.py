from datetime import datetime
from hashlib import sha256

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import DateTime, ForeignKey, String
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)
from werkzeug.security import generate_password_hash


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(150), unique=True)
    password_hash: Mapped[str]
    is_active: Mapped[bool] = mapped_column(default=True)
    refresh_tokens: Mapped[list["RefreshToken"]] = relationship(
        back_populates="user", cascade="all, delete-orphan"
    )

    def set_password(self, password):
        self.password_hash = generate_password_hash(password)
        self.refresh_tokens.clear()


class RefreshToken(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    family: Mapped[str] = mapped_column(String(22), index=True)
    used: Mapped[bool] = mapped_column(default=False)
    expires: Mapped[datetime] = mapped_column(
        DateTime(timezone=True)
    )
    user: Mapped[User] = relationship(
        back_populates="refresh_tokens"
    )


def digest(token):  # of a random token: a fast hash will do
    return sha256(token.encode()).hexdigest()


# --8<-- [end:focus]
