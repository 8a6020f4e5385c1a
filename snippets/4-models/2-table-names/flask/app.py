# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "flask>=3.1",
#   "flask-sqlalchemy>=3.1",
#   "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.exc import NoReferencedTableError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
)


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


# --8<-- [start:focus]
class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16), unique=True)


class BlogTag(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)


class Article(db.Model):
    __tablename__ = "posts"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_name: Mapped[str] = mapped_column(
        db.ForeignKey("user.name")
    )


# --8<-- [end:focus]
with app.app_context():
    db.create_all()
    for name in sorted(db.inspect(db.engine).get_table_names()):
        print(name)
        #> blog_tag
        #> posts
        #> user

[key] = Article.__table__.foreign_keys
print(key.column)
#> user.name

draft = db.Table(
    "draft", db.Column("user_id", db.ForeignKey("User.id"))
)
[key] = draft.foreign_keys
try:
    print(key.column)
except NoReferencedTableError as error:
    print(type(error).__name__)
    #> NoReferencedTableError
