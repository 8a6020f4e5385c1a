# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_sqlalchemy.record_queries import get_recorded_queries
from sqlalchemy import event
from sqlalchemy.orm import selectinload

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db.init_app(app)

names = "ada", "grace", "linus", "margaret", "barbara"
with app.app_context():
    db.create_all()
    for name in names:
        user = User(name=name)
        hello = Article(title=f"{name} says hello", author=user)
        db.session.add(hello)
    db.session.commit()

made = []  # the users that were made objects of


@event.listens_for(User, "load")
def count(user, context):
    made.append(user.name)


# --8<-- [start:focus]
def articles(query):
    with app.app_context():
        users = db.session.scalars(query)
        found = [a for u in users for a in u.articles]
        queries = get_recorded_queries()
    return f"{len(found)} articles, {len(queries)} queries"


def first(query):
    made.clear()
    with app.app_context():
        user = next(db.session.scalars(query))
        return f"{user.name}, {len(made)} objects"


# all at once
users = db.select(User).order_by(User.id)
users = users.options(selectinload(User.articles))
print(articles(users))
#> 5 articles, 2 queries
print(first(users))
#> ada, 5 objects

# two at a time, and what belongs to these two
print(articles(users.execution_options(yield_per=2)))
#> 5 articles, 4 queries
print(first(users.execution_options(yield_per=2)))
#> ada, 2 objects

# without objects
made.clear()
names = db.select(User.name).order_by(User.id)
names = names.execution_options(yield_per=2)
with app.app_context():
    name = next(db.session.scalars(names))
print(f"{name}, {len(made)} objects")
#> ada, 0 objects
# --8<-- [end:focus]
