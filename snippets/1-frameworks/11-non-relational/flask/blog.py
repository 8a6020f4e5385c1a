import os

from flask import Flask, render_template

from models import Article, cache, count_articles, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
app.config["CACHE_TYPE"] = "SimpleCache"
app.config["CACHE_KEY_PREFIX"] = "blog:"
if url := os.environ.get("REDIS_URL"):
    app.config["CACHE_TYPE"] = "RedisCache"
    app.config["CACHE_REDIS_URL"] = url

db.init_app(app)
cache.init_app(app)


@app.get("/feed/")
@cache.cached(timeout=60, query_string=True)
def feed():
    titles = db.select(Article.title).order_by(Article.id)
    text = "\n".join(db.session.scalars(titles))
    return text, {"Content-Type": "text/plain"}


@app.get("/")
def index():
    def newest():
        articles = db.select(Article).order_by(Article.id.desc())
        return db.session.scalars(articles.limit(1))

    count = count_articles()
    return render_template(
        "index.html", count=count, newest=newest
    )


# --8<-- [end:focus]
