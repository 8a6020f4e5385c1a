from datetime import UTC, datetime

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import DateTime, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class UTCDateTime(TypeDecorator):
    """Moments, kept in UTC on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value, dialect):
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC)

    def process_result_value(self, value, dialect):
        if value is None:
            return None
        if value.tzinfo is None:  # SQLite, MySQL
            return value.replace(tzinfo=UTC)
        return value.astimezone(UTC)


def now():
    return datetime.now(UTC)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    published: Mapped[datetime | None] = mapped_column(
        UTCDateTime
    )
    created: Mapped[datetime] = mapped_column(
        UTCDateTime, default=now
    )
    updated: Mapped[datetime] = mapped_column(
        UTCDateTime, default=now, onupdate=now
    )


# --8<-- [end:focus]
