from flask import Flask, abort, render_template
from markupsafe import escape

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)


# --8<-- [start:focus]
class LastArticle(Exception):
    """There is no next one."""


@app.get("/articles/<int(max=2147483647):pk>/")
def show(pk):
    return escape(db.get_or_404(Article, pk).title)


@app.get("/articles/<int(max=2147483647):pk>/edit/")
def edit(pk):
    db.get_or_404(Article, pk)
    abort(403)


@app.get("/articles/<int(max=2147483647):pk>/next/")
def following(pk):
    article = db.get_or_404(Article, pk)
    later = db.select(Article).where(Article.id > article.id)
    found = db.session.scalar(later.order_by(Article.id))
    if found is None:
        raise LastArticle
    return escape(found.title)


@app.get("/articles/broken/")
def broken():
    return str(1 / 0)


@app.errorhandler(LastArticle)
def last_article(error):
    return render_template("last.html"), 404


@app.errorhandler(403)
@app.errorhandler(404)
@app.errorhandler(405)
@app.errorhandler(500)
def page(error):
    response = error.get_response()  # with Allow for a 405
    response.data = render_template(f"{error.code}.html")
    return response


# --8<-- [end:focus]
