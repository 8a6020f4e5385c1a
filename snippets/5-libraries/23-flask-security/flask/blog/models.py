from flask_security.models import sqla
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)

# --8<-- [start:focus]
sqla.FsModels.set_db_info(base_model=db.Model)


class Role(db.Model, sqla.FsRoleMixin):
    pass


class User(db.Model, sqla.FsUserMixin):
    pass


# --8<-- [end:focus]


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    published: Mapped[bool] = mapped_column(default=False)
