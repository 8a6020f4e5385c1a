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
from sqlalchemy.orm import joinedload, selectinload

from models import Article, Tag, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    grace = User(name="grace")
    linus = User(name="linus")  # has no articles
    python = Tag(name="python")
    hello = Article(title="Hello", rating=5, author=ada)
    routes = Article(title="Routes", rating=3, author=ada)
    forms = Article(title="Forms", rating=5, author=grace)
    draft = Article(title="Draft", author=grace)
    python.articles = [hello, routes]
    db.session.add_all([ada, grace, linus, forms, draft])
    db.session.commit()


# --8<-- [start:focus]
def titles(query):
    with app.app_context():
        users = db.session.scalars(query)
        found = [a.title for u in users for a in u.articles]
        queries = get_recorded_queries()
    return f"{len(found)} titles, {len(queries)} queries"


def tags(query):
    with app.app_context():
        users = db.session.scalars(query)
        articles = [a for u in users for a in u.articles]
        found = [t.name for a in articles for t in a.tags]
        queries = get_recorded_queries()
    return f"{len(found)} tags, {len(queries)} queries"


def authors(query):
    with app.app_context():
        articles = db.session.scalars(query)
        found = [article.author.name for article in articles]
        queries = get_recorded_queries()
    return f"{len(found)} names, {len(queries)} queries"


# a collection: lazily, with a second query
users = db.select(User)
print(titles(users))
#> 4 titles, 4 queries
print(titles(users.options(selectinload(User.articles))))
#> 4 titles, 2 queries

# a collection of a collection
print(tags(users))
#> 2 tags, 8 queries
both = selectinload(User.articles).selectinload(Article.tags)
print(tags(users.options(both)))
#> 2 tags, 3 queries

# only some of the collection
best = User.articles.and_(Article.rating == 5)
print(titles(users.options(selectinload(best))))
#> 2 titles, 2 queries

# the parent: lazily, by a join, with a second query
articles = db.select(Article)
print(authors(articles))
#> 4 names, 3 queries
print(authors(articles.options(joinedload(Article.author))))
#> 4 names, 1 queries
print(authors(articles.options(selectinload(Article.author))))
#> 4 names, 2 queries
# --8<-- [end:focus]
