# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

made = []  # the rows that the driver has made


def note(cursor, row):
    made.append(row[0])
    return row


with app.app_context():
    db.create_all()
    for title in "Admin", "Draft", "Forms", "Hello", "Tools":
        db.session.add(Article(title=title))
    db.session.commit()
    raw = db.session.connection().connection
    raw.driver_connection.row_factory = note

    # --8<-- [start:focus]
    sql = db.text("SELECT title FROM article ORDER BY title")

    # all at once
    rows = db.session.execute(sql).all()
    print(rows[0].title, len(made))
    #> Admin 5

    # two at a time
    made.clear()
    two = {"yield_per": 2}
    result = db.session.execute(sql, execution_options=two)
    for rows in result.partitions(2):
        print([title for (title,) in rows], len(made))
        #> ['Admin', 'Draft'] 2
        #> ['Forms', 'Hello'] 4
        #> ['Tools'] 5

    # a loop that ends early
    made.clear()
    result = db.session.execute(sql, execution_options=two)
    for (title,) in result:
        print(title, len(made))
        #> Admin 1
        #> Draft 2
        if title == "Draft":
            break
    result.close()
    # --8<-- [end:focus]
