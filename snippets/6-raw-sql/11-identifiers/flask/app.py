# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask, request
from sqlalchemy import text

from models import Article, User, db

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

# --8<-- [start:focus]
# what a visitor may say, and what it is in SQL
ORDERS = {
    "title": "title, id",
    "-title": "title DESC, id",
    "rating": "rating, id",
    "-rating": "rating DESC, id",
}


@app.get("/articles/")
def articles():
    order = ORDERS.get(request.args.get("sort", "title"))
    if order is None:
        error = {"error": f"sort: one of {', '.join(ORDERS)}"}
        return error, 400
    quote = db.engine.dialect.identifier_preparer.quote
    table = quote(Article.__tablename__)
    sql = text(f"SELECT title FROM {table} ORDER BY {order}")
    return db.session.scalars(sql).all()


with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    hello = Article(title="Hello", rating=3, author=grace)
    forms = Article(title="Forms", rating=5, author=ada)
    db.session.add_all([hello, forms])
    db.session.commit()

client = app.test_client()
for sort in "title", "-rating", "author.name", "id; DROP TABLE x":
    answer = client.get("/articles/", query_string={"sort": sort})
    print(sort, answer.status_code)
    #> title 200
    #> -rating 200
    #> author.name 400
    #> id; DROP TABLE x 400
print(client.get("/articles/?sort=title").json)
#> ['Forms', 'Hello']

with app.app_context():
    # a bound parameter is a value: a text that is not a column
    sql = text("SELECT title FROM article ORDER BY :order, id")
    print(db.session.scalars(sql, {"order": "title"}).all())
    #> ['Hello', 'Forms']

    # names from outside, given to the ORM as they are
    for name in "title", "author__name", "secret":
        try:
            column = getattr(Article, name)
            articles = db.select(Article.title).order_by(column)
            print(name, db.session.scalars(articles).all())
            #> title ['Forms', 'Hello']
        except AttributeError:
            print(name, "refused")
            #> author__name refused
            #> secret refused
# --8<-- [end:focus]
