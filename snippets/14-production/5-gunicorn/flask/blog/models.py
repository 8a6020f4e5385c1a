import os

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import event
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.pool import Pool


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
@event.listens_for(Pool, "connect")
def note_process(dbapi_connection, record):
    record.info["pid"] = os.getpid()


# --8<-- [end:focus]
