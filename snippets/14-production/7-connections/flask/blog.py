import os

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))


app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
# --8<-- [start:focus]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite:///blog.db"
)
app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {
    "pool_size": 2,
    "max_overflow": 0,  # no more than these two
    "pool_timeout": 0.5,  # seconds
    "pool_recycle": 600,  # seconds
    "pool_pre_ping": True,
}
# --8<-- [end:focus]
db.init_app(app)
opened = []

with app.app_context():

    @event.listens_for(db.engine, "connect")
    def note(dbapi_connection, record):
        opened.append(dbapi_connection)


@app.get("/")
def index():
    return list(db.session.scalars(db.select(Article.title)))
