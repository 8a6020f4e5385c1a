# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy import event

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

updated = []


@event.listens_for(Article, "after_update")
def remember(mapper, connection, article):
    updated.append(article.title)


def visit(article):
    """Count a visit in the table, as another request does."""
    row = db.update(Article).where(Article.id == article.id)
    db.session.execute(
        row.values(views=Article.views + 1),
        execution_options={"synchronize_session": False},
    )


with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    hello = Article(title="Hello", author=ada)
    routes = Article(title="Routes", author=ada)
    forms = Article(title="Forms", author=grace)
    db.session.add_all([hello, routes, forms])
    db.session.commit()

    # --8<-- [start:focus]
    # one object: the changed column is written
    visit(hello)
    hello.title = "Hello again"
    db.session.commit()
    print(hello.title, hello.views)
    #> Hello again 1

    # and no other column
    visit(hello)
    hello.title = "Hello at last"
    db.session.commit()
    print(hello.title, hello.views)
    #> Hello at last 2

    # computed by the database
    hello.views = Article.views + 1
    db.session.commit()
    print(hello.views)
    #> 3

    # many rows, one statement
    query = db.update(Article).where(Article.author == ada)
    result = db.session.execute(
        query.values(views=Article.views + 10)
    )
    print("rows:", result.rowcount)
    #> rows: 2
    print("objects:", hello.views, routes.views)
    #> objects: 13 10
    db.session.commit()
    print("table:", hello.views, routes.views)
    #> table: 13 10

    # many rows, a value for each
    db.session.execute(
        db.update(Article),
        [
            {"id": routes.id, "views": 7},
            {"id": forms.id, "views": 8},
        ],
    )
    articles = db.select(Article.views).order_by(Article.id)
    print(db.session.scalars(articles).all())
    #> [13, 7, 8]

    print("heard:", updated)
    #> heard: ['Hello again', 'Hello at last', 'Hello at last']
    # --8<-- [end:focus]
