# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pymysql>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db = SQLAlchemy(app)


# --8<-- [start:focus]
@app.get("/unsafe")
def unsafe():
    name = request.args.get("name", "")
    sql = f"SELECT email FROM author WHERE name = '{name}'"
    return db.session.scalars(text(sql)).all()


@app.get("/safe")
def safe():
    name = request.args.get("name", "")
    sql = text("SELECT email FROM author WHERE name = :name")
    return db.session.scalars(sql, {"name": name}).all()


# --8<-- [end:focus]
AUTHORS = [
    {"name": "Ada", "email": "ada@example.org"},
    {"name": "O'Neil", "email": "oneil@example.org"},
]
with app.app_context():
    db.session.execute(
        text("CREATE TABLE author (name TEXT, email TEXT)")
    )
    db.session.execute(
        text("INSERT INTO author VALUES (:name, :email)"), AUTHORS
    )
    db.session.commit()

client = app.test_client()
for name in "Ada", "' OR 'a'='a":
    for path in "/unsafe", "/safe":
        emails = client.get(
            path, query_string={"name": name}
        ).json
        print(path, name, len(emails))
        #> /unsafe Ada 1
        #> /safe Ada 1
        #> /unsafe ' OR 'a'='a 2
        #> /safe ' OR 'a'='a 0

query = {"name": "O'Neil"}
print(*client.get("/safe", query_string=query).json)
#> oneil@example.org
