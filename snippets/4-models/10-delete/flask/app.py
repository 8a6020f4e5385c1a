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

from models import Article, Series, Tag, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    web = Tag(name="web")
    course = Series(title="Course", author=ada)
    hello = Article(title="Hello", author=ada, series=course)
    forms = Article(title="Forms", author=ada, reviewer=grace)
    routes = Article(title="Routes", author=grace, tag=web)
    db.session.add_all([ada, grace, hello, forms, routes])
    db.session.commit()

    titles = db.select(Article.title).order_by(Article.id)
    series = db.select(db.func.count(Series.id))
    tags = db.select(db.func.count(Tag.id))

    # --8<-- [start:focus]
    # refused as long as an article has the tag
    db.session.delete(web)
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("the tag is in use")
        #> the tag is in use

    # refused as long as an article is part of the series
    db.session.delete(course)
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("the series has articles")
        #> the series has articles

    # the article that grace reviewed stays, hers goes
    db.session.delete(grace)
    db.session.commit()
    print(db.session.scalars(titles).all())
    #> ['Hello', 'Forms']
    print(forms.reviewer)
    #> None

    # the series goes, because its articles go as well
    db.session.delete(ada)
    db.session.commit()
    print(db.session.scalars(titles).all(), end=" ")
    print(db.session.scalar(series))
    #> [] 0

    # nobody uses the tag any more
    db.session.delete(web)
    db.session.commit()
    print(db.session.scalar(tags))
    #> 0
    # --8<-- [end:focus]
