import secrets

from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Column, ForeignKey, String, Table
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
user_group = Table(
    "user_group",
    db.metadata,
    Column("user_id", ForeignKey("user.id"), primary_key=True),
    Column("group_id", ForeignKey("group.id"), primary_key=True),
)


class Group(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(150), unique=True)

    permissions: Mapped[list["Permission"]] = relationship(
        back_populates="group", cascade="all, delete-orphan"
    )
    users: Mapped[list["User"]] = relationship(
        secondary=user_group, back_populates="groups"
    )


class Permission(db.Model):
    group_id: Mapped[int] = mapped_column(
        ForeignKey("group.id"), primary_key=True
    )
    name: Mapped[str] = mapped_column(
        String(100), primary_key=True
    )

    group: Mapped["Group"] = relationship(
        back_populates="permissions"
    )


class User(UserMixin, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(150), unique=True)
    password_hash: Mapped[str]
    is_active: Mapped[bool] = mapped_column(default=True)
    is_admin: Mapped[bool] = mapped_column(default=False)
    alternative_id: Mapped[str] = mapped_column(
        unique=True, default=lambda: secrets.token_urlsafe()
    )

    groups: Mapped[list["Group"]] = relationship(
        secondary=user_group, back_populates="users"
    )

    @classmethod
    def with_perm(cls, name):
        granted = Group.permissions.any(name=name)
        return db.select(cls).where(
            cls.is_active,
            cls.is_admin | cls.groups.any(granted),
        )

    def has_perm(self, name):
        found = self.with_perm(name).filter_by(id=self.id)
        return db.session.scalar(found) is not None

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
    published: Mapped[bool] = mapped_column(default=False)
