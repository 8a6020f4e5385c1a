from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase

from pinwall import NoticeMixin, Pinwall


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


# --8<-- [start:focus]
class Notice(NoticeMixin, db.Model):
    pass


app = Flask(__name__)  # its templates come first
app.config.from_mapping(
    PINWALL_SHOWN=1,
    SQLALCHEMY_DATABASE_URI="sqlite://",
    TRUSTED_HOSTS=["localhost", "127.0.0.1"],
)
db.init_app(app)
Pinwall(db, Notice).init_app(app, url_prefix="/notices")
# --8<-- [end:focus]
