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
from sqlalchemy.orm import joinedload

from models import Article, Bookmark, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    ada = User(name="ada")
    grace = User(name="grace")
    hello = Article(title="Hello")
    tools = Article(title="Tools")
    draft = Article(title="Draft")  # nobody saves it
    db.session.add_all([ada, grace, hello, tools, draft])
    db.session.commit()

    # a link with its data; a link alone
    ada.bookmarks.append(Bookmark(article=hello, note="again"))
    ada.saved.append(tools)
    grace.bookmarks.append(Bookmark(article=hello, note="long"))
    db.session.commit()

    # with the data, and past it
    marks = db.select(Bookmark).where(Bookmark.user == ada)
    marks = marks.options(joinedload(Bookmark.article))
    marks = marks.order_by(Bookmark.article_id)
    for mark in db.session.scalars(marks):
        print(mark.article.title, repr(mark.note))
        #> Hello 'again'
        #> Tools ''
    print(sorted(article.title for article in ada.saved))
    #> ['Hello', 'Tools']
    print(sorted(user.name for user in hello.readers))
    #> ['ada', 'grace']

    # by the data, across the link
    query = db.select(Article.title).join(Article.bookmarks)
    query = query.where(Bookmark.user == ada)
    query = query.where(Bookmark.note == "again")
    print(db.session.scalars(query).all())
    #> ['Hello']

    # how many saved each, none included
    number = db.func.count(Bookmark.user_id)
    query = db.select(Article.title, number).order_by(Article.id)
    query = query.outerjoin(Article.bookmarks)
    for row in db.session.execute(query.group_by(Article.id)):
        print(*row)
        #> Hello 2
        #> Tools 1
        #> Draft 0

    # change the data
    mark = db.session.get_one(Bookmark, (ada.id, hello.id))
    mark.note = "twice"
    db.session.commit()
    print(mark.note)
    #> twice

    # a second one is refused
    keys = {"user_id": ada.id, "article_id": tools.id}
    try:
        db.session.execute(db.insert(Bookmark), keys)
    except IntegrityError:
        db.session.rollback()
        print("saved already")
        #> saved already

    # a link less
    ada.saved.remove(hello)
    db.session.commit()
    print([user.name for user in hello.readers])
    #> ['grace']
    # --8<-- [end:focus]
