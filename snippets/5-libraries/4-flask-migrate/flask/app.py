# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.13",
#     "flask>=3.1",
#     "flask-migrate>=4.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

from flask import Flask
from flask.cli import FlaskGroup
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite:///blog.db"
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:focus]
db = SQLAlchemy(app, model_class=Base)
migrate = Migrate(app, db)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    # the migration in the folder does not know this one yet
    summary: Mapped[str] = mapped_column(
        String(200), server_default=""
    )


cli = FlaskGroup(create_app=lambda: app)


def manage(command):
    """Do what `flask db …` does; return the exit status."""
    return app.test_cli_runner().invoke(cli, command).exit_code


# --8<-- [end:focus]
def columns():
    with app.app_context():
        inspector = inspect(db.engine)
        if not inspector.has_table("article"):
            return "no table"
        found = inspector.get_columns("article")
        return ", ".join(column["name"] for column in found)


manage("db upgrade")
print(columns())
#> id, title
print(manage("db check"))
#> 1

manage("db migrate -m summary")
print(manage("db upgrade"))
#> 0
print(columns())
#> id, title, summary

manage("db downgrade 0001")
print(columns())
#> id, title
manage("db downgrade base")
print(columns())
#> no table
