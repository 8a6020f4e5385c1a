from flask import Flask, current_app

from models import Article, db


# --8<-- [start:focus]
def create_app(**overrides):
    app = Flask(__name__)
    app.config.from_object("config")
    app.config.from_prefixed_env("BLOG")
    app.config.update(overrides)

    db.init_app(app)
    app.add_url_rule("/", view_func=index)
    return app


def index():
    config = current_app.config
    articles = db.select(Article.title).order_by(Article.id)
    articles = articles.limit(config["ARTICLES_PER_PAGE"])
    titles = db.session.scalars(articles).all()
    return {config["SITE_NAME"]: titles}


# --8<-- [end:focus]
