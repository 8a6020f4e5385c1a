import secrets

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
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
    # what tokens hold; a new one ends them all
    alternative_id: Mapped[str] = mapped_column(unique=True)

    def set_password(self, password):
        self.password_hash = generate_password_hash(password)
        self.alternative_id = secrets.token_urlsafe()


# --8<-- [end:focus]
