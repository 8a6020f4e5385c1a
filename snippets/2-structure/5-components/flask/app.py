# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "flask>=3.1",
#   "flask-sqlalchemy>=3.1",
#   "sqlalchemy>=2.0",
# ]
# ///
from website import app
from website.blog.models import Article
from website.db import db
from website.users.models import User

with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello", user=User(name="Ada")))
    db.session.commit()

client = app.test_client()
for url in ("/blog/1", "/users/1", "/blog/about", "/users/about"):
    print(client.get(url).text.strip())
    #> <p>Hello by Ada</p>
    #> <p>Ada</p>
    #> <p>About the blog</p>
    #> <p>About the blog</p>
