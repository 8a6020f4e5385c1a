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

from flask import Flask
from sqlalchemy.orm.exc import StaleDataError

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db.init_app(app)


def rename_elsewhere(title):
    """What another request does meanwhile."""
    with app.app_context():
        article = db.session.get(Article, 1)
        article.title = title
        db.session.commit()


with app.app_context():
    db.create_all()
    ada = User(name="ada")
    db.session.add(Article(title="Hello", author=ada))
    db.session.commit()

    # --8<-- [start:focus]
    # a version: whoever comes second is refused
    article = db.session.get(Article, 1)
    rename_elsewhere("Hello, says grace")
    article.title = "Hello, says ada"
    try:
        db.session.commit()
    except StaleDataError:
        db.session.rollback()
        print(
            "changed meanwhile:", article.title, article.version
        )
        #> changed meanwhile: Hello, says grace 2
    article.title = "Hello, say both"
    db.session.commit()
    print(article.title, article.version)
    #> Hello, say both 3

    # a bulk update goes past the version
    db.session.execute(db.update(Article).values(views=5))
    db.session.commit()
    print(article.views, article.version)
    #> 5 3

    # a lock: whoever comes second has to wait
    article = db.session.get(Article, 1, with_for_update=True)
    article.views += 1
    db.session.commit()
    print(article.views)
    #> 6

    # a queue: whoever comes second takes another row
    queue = db.select(Article).with_for_update(skip_locked=True)
    queue = queue.order_by(Article.id).limit(1)
    article = db.session.scalars(queue).first()
    print(article.title)
    #> Hello, say both
    db.session.commit()
    # --8<-- [end:focus]
