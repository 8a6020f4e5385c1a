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
from sqlalchemy import DateTime, text

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)


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
    for value in db.session.execute(sql).first():
        print(type(value).__name__, value)
        #> str 2026-01-02 03:04:05.000000
        #> int 1
        #> float 19.9
        #> str {"words": 300}
    latest = text("SELECT MAX(written) AS written FROM article")
    value = db.session.scalar(latest)
    print(type(value).__name__, value)
    #> str 2026-01-02 03:04:05.000000

    # with the types of the columns
    typed = sql.columns(
        Article.written,
        Article.public,
        Article.fee,
        Article.extra,
    )
    for value in db.session.execute(typed).first():
        print(type(value).__name__, value)
        #> datetime 2026-01-02 03:04:05
        #> bool True
        #> Decimal 19.90
        #> dict {'words': 300}
    latest = latest.columns(written=DateTime)
    value = db.session.scalar(latest)
    print(type(value).__name__, value)
    #> datetime 2026-01-02 03:04:05
    # --8<-- [end:focus]
