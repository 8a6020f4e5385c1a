# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flaskr import create_app
from flaskr.blog.models import Article
from flaskr.db import db
from flaskr.users.models import User

app = create_app()

# --8<-- [start:focus]
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    grace = User(name="grace")
    hello = Article(title="Hello", author=ada)
    tools = Article(title="Tools", author=ada)
    grace.favourites.append(hello)
    db.session.add_all([ada, grace, hello, tools])
    db.session.commit()

    print(hello.author.name)
    #> ada
    print([article.title for article in grace.favourites])
    #> ['Hello']
    print(ada.latest().title)
    #> Tools
# --8<-- [end:focus]
