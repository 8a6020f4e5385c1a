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

from models import Article, Visit, db

# --8<-- [start:focus]
app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_BINDS"] = {"stats": "sqlite://"}
db.init_app(app)

with app.app_context():
    db.create_all()

    # each table is in one database
    print(db.inspect(db.engine).get_table_names())
    #> ['article']
    print(db.inspect(db.engines["stats"]).get_table_names())
    #> ['visit']

    # the model knows where it lives
    hello = Article(title="Hello")
    db.session.add(hello)
    db.session.flush()
    db.session.add(Visit(article_id=hello.id))
    db.session.commit()

    articles = db.select(db.func.count()).select_from(Article)
    visits = db.select(db.func.count()).select_from(Visit)
    print(db.session.scalar(articles), db.session.scalar(visits))
    #> 1 1

    # a database by its name
    stats = {"bind": db.engines["stats"]}
    sql = db.text("SELECT article_id FROM visit")
    rows = db.session.execute(sql, bind_arguments=stats)
    print(rows.all())
    #> [(1,)]

    # both undone
    try:
        db.session.add(Visit(article_id=hello.id))
        db.session.flush()
        db.session.add(Article(title="Hello"))
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("there is a Hello")
        #> there is a Hello
    print(db.session.scalar(articles), db.session.scalar(visits))
    #> 1 1
    # --8<-- [end:focus]
