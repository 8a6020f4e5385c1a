# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    titles = ["Hello", "100% Python", "1000 lines"]
    articles = [Article(title=title) for title in titles]
    db.session.add_all(articles)
    db.session.commit()

    # a statement, and the list it brings
    query = db.select(Article).order_by(Article.id)
    articles = db.session.scalars(query).all()
    for article in articles:
        print(article.title)
        #> Hello
        #> 100% Python
        #> 1000 lines

    print("last:", articles[-1].title)
    #> last: 1000 lines

    # rows that come later are not in it
    db.session.add(Article(title="Tools", rating=3))
    db.session.commit()
    print(len(articles))
    #> 3
    print(len(db.session.scalars(query).all()))
    #> 4

    # narrowed, before it is sent
    few = query.where(Article.title.startswith("100")).limit(1)
    print([article.title for article in db.session.scalars(few)])
    #> ['100% Python']

    # one column, without the objects
    titles = db.select(Article.title).order_by(Article.id)
    print(db.session.scalars(titles).all())
    #> ['Hello', '100% Python', '1000 lines', 'Tools']

    # the number, without the rows
    count = db.select(db.func.count()).select_from(Article)
    print(db.session.scalar(count))
    #> 4

    # is there any?
    low = db.select(Article).where(Article.rating < 3)
    print(db.session.scalar(db.select(low.exists())))
    #> False

    # more rows than memory: 100 at a time
    batches = query.execution_options(yield_per=100)
    print(sum(len(a.title) for a in db.session.scalars(batches)))
    #> 31
    # --8<-- [end:focus]
