# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "alembic>=1.16",
#   "flask>=3.1",
#   "flask-migrate>=4.1",
#   "flask-sqlalchemy>=3.1",
#   "pymysql>=1.2",
#   "sqlalchemy>=2.0",
# ]
# ///
import os
from pathlib import Path

from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db = SQLAlchemy(model_class=Base)
db.init_app(app)
Migrate(app, db)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    views: Mapped[int] = mapped_column(server_default="0")


def columns():
    with app.app_context():
        table = db.inspect(db.engine).get_columns("article")
    return ", ".join(column["name"] for column in table)


# --8<-- [start:focus]
runner = app.test_cli_runner()

runner.invoke(args=["db", "upgrade", "0001"])
print("first:", columns())
#> first: id, title

runner.invoke(
    args=["db", "migrate", "-m", "views", "--rev-id", "0002"]
)
for path in sorted(Path("migrations/versions").glob("*.py")):
    print(path.name)
    #> 0001_initial.py
    #> 0002_views.py

runner.invoke(args=["db", "upgrade"])
print("forward:", columns())
#> forward: id, title, views

runner.invoke(args=["db", "downgrade", "0001"])
print("back:", columns())
#> back: id, title
# --8<-- [end:focus]
