# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy.exc import MultipleResultsFound, NoResultFound

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)


def titles(query):
    articles = db.session.scalars(query)
    return [article.title for article in articles]


with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    hello = Article(title="Hello", rating=3, author=ada)
    routes = Article(title="Routes", rating=5, author=grace)
    forms = Article(title="Forms", rating=5, author=ada)
    draft = Article(title="Draft", author=grace)  # NULL
    db.session.add_all([hello, routes, forms, draft])
    db.session.commit()

    # --8<-- [start:focus]
    # best first; NULL where the database puts it, and last
    articles = db.select(Article)
    query = articles.order_by(Article.rating, Article.title)
    print(titles(query))
    #> ['Draft', 'Hello', 'Forms', 'Routes']
    best = Article.rating.desc().nulls_last()
    ranked = articles.order_by(best, Article.title)
    print(titles(ranked))
    #> ['Forms', 'Routes', 'Hello', 'Draft']

    # the second page of two, and the other way round
    print(titles(ranked.offset(2).limit(2)))
    #> ['Hello', 'Draft']
    worst = Article.rating.asc().nulls_first()
    query = articles.order_by(worst, Article.title.desc())
    print(titles(query))
    #> ['Draft', 'Hello', 'Routes', 'Forms']

    # the first of them, or None
    print(db.session.scalars(ranked.limit(1)).first().title)
    #> Forms
    query = ranked.filter_by(title="News").limit(1)
    print(db.session.scalars(query).first())
    #> None

    # by primary key
    print(db.session.get(Article, hello.id).title)
    #> Hello
    if db.session.get(Article, 99) is None:
        print("no article 99")
        #> no article 99

    # exactly one
    query = articles.filter_by(title="Draft")
    print(db.session.scalars(query).one().rating)
    #> None
    try:
        query = articles.filter_by(title="News")
        db.session.scalars(query).one()
    except NoResultFound:
        print("none")
        #> none
    try:
        query = articles.filter_by(rating=5)
        db.session.scalars(query).one()
    except MultipleResultsFound:
        print("several")
        #> several

    # of the best two, those by grace
    query = ranked.limit(2).where(Article.author == grace)
    print(titles(query))
    #> ['Routes', 'Draft']
    best_two = ranked.limit(2).with_only_columns(Article.id)
    query = ranked.where(Article.id.in_(best_two))
    print(titles(query.where(Article.author == grace)))
    #> ['Routes']
    # --8<-- [end:focus]
