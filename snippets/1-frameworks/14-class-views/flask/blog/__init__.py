from flask import Flask
from flask_wtf import CSRFProtect

from blog.models import Article, User, db
from blog.views import ArticleEdit, ListView

csrf = CSRFProtect()


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    csrf.init_app(app)

    users = ListView.as_view("users", User)
    app.add_url_rule("/users/", view_func=users)
    articles = ListView.as_view("articles", Article)
    app.add_url_rule("/articles/", view_func=articles)
    app.add_url_rule(
        "/articles/<int(max=2147483647):pk>/edit/",
        view_func=ArticleEdit.as_view("edit"),
    )
    return app


# --8<-- [end:focus]
