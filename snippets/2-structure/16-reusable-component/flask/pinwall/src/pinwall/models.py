from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column


# --8<-- [start:focus]
class NoticeMixin:
    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(String(100))


# --8<-- [end:focus]
