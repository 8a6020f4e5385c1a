# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    tables = db.inspect(db.engine)
    for name in sorted(tables.get_table_names()):
        print(name)
        #> posts
        #> reading_list
        #> user

    for column in tables.get_columns("posts"):
        print(column["name"])
        #> id
        #> headline
        #> author_name

    # the program keeps to the names of the model
    ada = User(name="ada")
    hello = Article(title="Hello", author=ada)
    db.session.add(hello)
    db.session.commit()
    query = db.select(Article).filter_by(title="Hello")
    hello = db.session.scalars(query).one()
    print(hello.title, hello.author_name)
    #> Hello ada
    # --8<-- [end:focus]
