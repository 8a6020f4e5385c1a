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
from sqlalchemy import event, text
from sqlalchemy.orm import Mapper

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db.init_app(app)
heard = []


@event.listens_for(Mapper, "before_delete")
def hear(mapper, connection, target):
    heard.append(mapper.class_.__name__)


with app.app_context():
    db.create_all()
    for name in "ada", "grace", "linus":
        author = User(name=name)
        for title in "Hello", "Again":
            author.articles.append(Article(title=title))
        db.session.add(author)
    db.session.commit()


# --8<-- [start:focus]
def left():
    query = db.select(db.func.count(Article.id))
    return db.session.scalar(query)


with app.app_context():
    # the rule is in the table
    schema = db.session.scalar(
        text(
            "SELECT sql FROM sqlite_master WHERE name = 'article'"
        )
    )
    print("ON DELETE CASCADE" in schema)
    #> True

    # the ORM deletes the user alone; the articles go with her
    ada = db.session.scalar(db.select(User).filter_by(name="ada"))
    db.session.delete(ada)
    db.session.commit()
    queries = [q.statement for q in get_recorded_queries()]
    deletes = [q for q in queries if q.startswith("DELETE")]
    print(len(deletes), "DELETE,", left(), "articles left")
    #> 1 DELETE, 4 articles left

    # nobody hears of the articles
    print(heard)
    #> ['User']

    # many at once
    db.session.execute(db.delete(User).filter_by(name="grace"))
    print(left(), "articles left")
    #> 2 articles left

    # SQL by hand follows the same rule
    db.session.execute(
        text("DELETE FROM user WHERE name = 'linus'")
    )
    print(left(), "articles left")
    #> 0 articles left
    db.session.commit()
# --8<-- [end:focus]
