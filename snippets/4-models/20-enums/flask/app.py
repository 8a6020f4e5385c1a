# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy.exc import IntegrityError, StatementError

from models import LABELS, Article, Status, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    hello = Article(title="Hello", status=Status.ONLINE)
    tools = Article(title="Tools")
    db.session.add_all([hello, tools])
    db.session.commit()

    # compared, and shown
    print(hello.status == Status.ONLINE, LABELS[hello.status])
    #> True On the site

    # what the database has
    sql = "SELECT title, status FROM article ORDER BY id"
    print(*db.session.execute(db.text(sql)))
    #> ('Hello', 'online') ('Tools', 'draft')

    # from the text of a form or URL, and into a query
    status = Status("draft")
    query = db.select(Article.title).filter_by(status=status)
    print(db.session.scalars(query).all())
    #> ['Tools']

    # for a menu
    print([(s.value, LABELS[s]) for s in Status])
    #> [('draft', 'Draft'), ('online', 'On the site')]

    # not one of them, in Python
    db.session.add(Article(title="Ads", status="deleted"))
    try:
        db.session.commit()
    except StatementError as error:
        db.session.rollback()
        if isinstance(error.orig, LookupError):
            print("refused by the model")
            #> refused by the model

    # not one of them, in SQL
    sql = "UPDATE article SET status = 'deleted'"
    try:
        db.session.execute(db.text(sql))
    except IntegrityError:
        db.session.rollback()
        print("refused by the database")
        #> refused by the database
    # --8<-- [end:focus]
