# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from models import Article, Comment, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    hello = Article(title="Hello", author=ada)
    forms = Article(title="Forms", author=ada)
    comment = Comment(text="Well said", article=hello)
    db.session.add(ada)  # and what is hers
    db.session.commit()
    key, by_ada = hello.id, User.name == "ada"

    # --8<-- [start:focus]
    hello.deleted = True
    db.session.commit()
    db.session.remove()  # as the next request begins

    # gone from queries, from relations, and by key
    articles = db.select(Article)
    print([a.title for a in db.session.scalars(articles)])
    #> ['Forms']
    ada = db.session.scalars(db.select(User).where(by_ada)).one()
    print([article.title for article in ada.articles])
    #> ['Forms']
    print(db.session.get(Article, key))
    #> None

    # by way of a join, and from its comment
    count = db.select(db.func.count(Comment.id))
    count = count.join(Comment.article)
    print(
        db.session.scalar(count.where(Article.title == "Hello"))
    )
    #> 0
    number = db.select(db.func.count(Article.id))
    number = number.select_from(User).outerjoin(User.articles)
    print(db.session.scalar(number.where(by_ada)))
    #> 1
    comment = db.session.get(Comment, 1)
    print(comment.article)
    #> None

    # all at once, and still there
    db.session.execute(db.update(Article).values(deleted=True))
    db.session.commit()
    count = db.select(db.func.count(Article.id))
    everything = count.execution_options(everything=True)
    print(db.session.scalar(count), db.session.scalar(everything))
    #> 0 2
    # --8<-- [end:focus]
