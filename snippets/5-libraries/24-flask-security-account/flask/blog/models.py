from flask_security.models import sqla
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase


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
