# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy import func, text

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    for title, rating in ("Hello", 5), ("Forms", 3), ("Help", 4):
        article = Article(title=title, rating=rating, author=ada)
        db.session.add(article)
    db.session.commit()

    # --8<-- [start:focus]
    titles = db.select(Article.title).order_by(Article.title)

    # a condition in SQL, with a bound value
    odd = text("rating % 2 = :rest").bindparams(rest=1)
    print(db.session.scalars(titles.where(odd)).all())
    #> ['Forms', 'Hello']

    # a function that the ORM has no name for
    code = func.printf("%03d", Article.rating)
    coded = titles.add_columns(code)
    print(db.session.execute(coded).all())
    #> [('Forms', '003'), ('Hello', '005'), ('Help', '004')]

    # an operator of the database
    glob = Article.title.op("GLOB", is_comparison=True)
    print(db.session.scalars(titles.where(glob("Hel*"))).all())
    #> ['Hello', 'Help']

    # both together, and with the ORM's own conditions
    found = titles.where(odd, code > "003").join(Article.author)
    found = found.where(User.name == "ada")
    print(db.session.scalars(found).all())
    #> ['Hello']
    # --8<-- [end:focus]
