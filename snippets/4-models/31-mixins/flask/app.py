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

    # --8<-- [start:focus]
    # a table for each model, none for the mixins
    tables = db.inspect(db.engine)
    print(len(tables.get_table_names()))
    #> 3
    for name in "article", "comment":
        columns = tables.get_columns(name)
        print(*sorted(column["name"] for column in columns))
        #> author_id id title views
        #> author_id id text views

    ada = User(name="ada")
    hello = Article(title="Hello", author=ada)
    thanks = Comment(text="Thanks!", author=ada)
    db.session.add(ada)  # and what is hers
    db.session.commit()

    # the way back has a name for each model
    print(*ada.articles, *ada.comments)
    #> Hello Thanks!

    # a method of each mixin
    print(hello.byline())
    #> Hello by ada
    for shown in hello, thanks, hello:
        shown.count_view()
        db.session.commit()

    # a query over each model that has the column
    for model in Article, Comment:
        query = db.select(db.func.sum(model.views))
        print(model.__name__, db.session.scalar(query))
        #> Article 2
        #> Comment 1
    # --8<-- [end:focus]
