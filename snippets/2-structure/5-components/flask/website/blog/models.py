from sqlalchemy.orm import Mapped, mapped_column, relationship

from ..db import db
from ..users.models import User


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(30))
    user_id: Mapped[int] = mapped_column(db.ForeignKey(User.id))
    user: Mapped[User] = relationship()
