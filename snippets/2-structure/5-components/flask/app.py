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
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    db.session.add(Article(title="Hello", author=ada))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
print(client.get("/articles/1/").text.strip())
#> <p>Hello by ada</p>

# the application has a file of this name, too
print(client.get("/users/1/").text.strip())
#> <p>Our author ada</p>

# both components have this file
print(client.get("/articles/about/").text.strip())
#> <p>About the blog</p>
print(client.get("/users/about/").text.strip())
#> <p>About the blog</p>
# --8<-- [end:focus]
