# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy.exc import IntegrityError

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

# --8<-- [start:focus]
users = db.select(db.func.count()).select_from(User)

with app.app_context():
    ada = User(name="ada")
    db.session.add(ada)
    print(ada.id)
    #> None

    db.session.flush()  # sends the INSERT
    print(ada.id)
    #> 1

    db.session.commit()  # keeps the row

    # with an author who is new, too
    hello = Article(title="Hello", author=User(name="grace"))
    db.session.add(hello)
    db.session.commit()
    print(hello.author_id, hello.author.name)
    #> 2 grace

    # from the other end
    ada.articles.append(Article(title="Tools"))
    db.session.commit()
    print([article.title for article in ada.articles])
    #> ['Tools']

    # a value is missing
    db.session.add(Article(author=ada))
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("title is missing")
        #> title is missing

# sent, seen, and not committed
with app.app_context():
    db.session.add(User(name="linus"))
    print(db.session.scalar(users))
    #> 3

with app.app_context():
    print(db.session.scalar(users))
    #> 2
# --8<-- [end:focus]
