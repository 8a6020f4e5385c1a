# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from datetime import timedelta
from decimal import Decimal

from flask import Flask
from sqlalchemy.exc import IntegrityError

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    hello = Article(title="Hello", fee=Decimal("0.10"))
    hello.length = timedelta(minutes=90)
    hello.cover = b"\x89PNG"

    # before the INSERT, and after
    print(hello.views)
    #> None
    db.session.add(hello)
    db.session.commit()
    print(hello.views, hello.featured)
    #> 0 False

    # read back as what Python has for it
    print(hello.fee * 3)
    #> 0.30
    print(hello.length)
    #> 1:30:00
    print(hello.cover)
    #> b'\x89PNG'
    print(hello.key.version)
    #> 4

    # a row that the models did not write
    sql = """INSERT INTO article (title, fee, key, views)
        VALUES ('Tools', 4.5, '', 7)"""
    db.session.execute(db.text(sql))
    tools = db.select(Article.featured).filter_by(title="Tools")
    print(db.session.scalar(tools))
    #> False

    # the default of views is in Python only
    sql = """INSERT INTO article (title, fee, key)
        VALUES ('Lines', 4.5, '')"""
    try:
        db.session.execute(db.text(sql))
    except IntegrityError:
        db.session.rollback()
        print("views is missing")
        #> views is missing
    # --8<-- [end:focus]
