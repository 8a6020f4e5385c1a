# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from datetime import datetime
from decimal import Decimal

from flask import Flask
from sqlalchemy import JSON, Boolean, DateTime, Numeric, text

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)


def types(values):
    return [type(value).__name__ for value in values]


with app.app_context():
    db.create_all()
    hello = Article(
        title="Hello",
        written=datetime(2026, 1, 2, 3, 4, 5),
        fee=Decimal("19.90"),
        extra={"words": 300},
    )
    db.session.add(hello)
    db.session.commit()

    # --8<-- [start:focus]
    sql = text("SELECT written, public, fee, extra FROM article")

    # what the cursor returns
    print(types(db.session.execute(sql).one()))
    #> ['str', 'int', 'float', 'str']
    latest = text("SELECT MAX(written) AS written FROM article")
    print(types(db.session.execute(latest).one()))
    #> ['str']

    # with the types of the columns
    typed = sql.columns(
        written=DateTime, public=Boolean, fee=Numeric, extra=JSON
    )
    print(types(db.session.execute(typed).one()))
    #> ['datetime', 'bool', 'Decimal', 'dict']
    latest = latest.columns(written=DateTime)
    print(types(db.session.execute(latest).one()))
    #> ['datetime']
    # --8<-- [end:focus]
