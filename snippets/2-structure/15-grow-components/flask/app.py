# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

from flaskr import create_app
from flaskr.blog.models import Article
from flaskr.db import db
from flaskr.users.models import User

# --8<-- [start:focus]
os.environ["BLOG_DATABASE"] = "sqlite://"
app = create_app()
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    grace = User(name="grace")
    hello = Article(title="Hello", author=ada)
    db.session.add_all([ada, grace, hello])
    db.session.commit()
    print([article.title for article in ada.articles])
    #> ['Hello']

client = app.test_client()
for path in ["/", "/articles/1/"]:
    print(*client.get(path).text.splitlines())
    #> <p>ada</p><p>grace</p>
    #> <p>Hello by ada</p> <a href="/">Authors</a>
print(client.get("/articles/2/").status_code)
#> 404
# --8<-- [end:focus]
