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
    # --8<-- [start:focus]
    db.create_all()

    # what the database has now
    tables = db.inspect(db.engine)
    for column in tables.get_columns("article"):
        print(column["name"], column["nullable"])
        #> id False
        #> title False
        #> rating True
        #> author_id False

    for index in tables.get_indexes("article"):
        print(index["column_names"])
        #> ['author_id']

    # both ends of the foreign key
    ada = User(name="ada")
    hello = Article(title="Hello", author=ada)
    db.session.add(hello)
    db.session.commit()

    print(hello.author.name, hello.author_id == ada.id)
    #> ada True
    print([article.title for article in ada.articles])
    #> ['Hello']
    # --8<-- [end:focus]
