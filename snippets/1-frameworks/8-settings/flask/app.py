# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

from blog import create_app
from models import Article, db

# as a shell or a service manager would set them
os.environ["BLOG_SECRET_KEY"] = "not a secret in an example"
os.environ["BLOG_ARTICLES_PER_PAGE"] = "2"


def fill(app):
    with app.app_context():
        db.create_all()
        for title in ["Hello", "Templates", "Tools"]:
            db.session.add(Article(title=title))
        db.session.commit()


app = create_app()
fill(app)

# --8<-- [start:focus]
# from the file: ours, and the framework's
print(app.config["SITE_NAME"])
#> Ada's blog
print(app.config["SESSION_COOKIE_SECURE"])
#> True

# from the environment, and by default
print(app.config["ARTICLES_PER_PAGE"] + 0)
#> 2
print(app.config["SESSION_COOKIE_HTTPONLY"])
#> True

# perhaps not set at all
print(app.config.get("THEME", "light"))
#> light

client = app.test_client()
print(client.get("/").json)
#> {"Ada's blog": ['Hello', 'Templates']}

# other values, for a test
other = create_app(ARTICLES_PER_PAGE=1)
fill(other)
print(other.test_client().get("/").json)
#> {"Ada's blog": ['Hello']}
print(client.get("/").json)
#> {"Ada's blog": ['Hello', 'Templates']}
# --8<-- [end:focus]
