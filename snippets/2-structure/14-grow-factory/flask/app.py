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
from flaskr.db import db
from flaskr.models import Article, User

# --8<-- [start:focus]
# as whoever starts the program would set it
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

# a test: another application, with a database of its own
test_app = create_app(SQLALCHEMY_DATABASE_URI="sqlite://")
with test_app.app_context():
    db.create_all()
test_page = test_app.test_client().get("/articles/1/")
print("in the test:", test_page.status_code)
#> in the test: 404
# --8<-- [end:focus]
