from flask import Flask, request, url_for

from forms import ArticleForm
from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)


# --8<-- [start:focus]
@app.get("/articles/")
def index():
    word = request.args.get("q", "")
    matches = Article.title.contains(word, autoescape=True)
    found = db.select(Article.title).where(matches)
    titles = db.session.scalars(found.order_by(Article.id)).all()
    client = request.headers.get("X-Client", "unknown")
    body = {"query": word, "titles": titles}
    return body, {"X-Served-To": client}


@app.post("/articles/")
def create():
    form = ArticleForm(request.form)
    if not form.validate():
        return form.errors, 400
    article = Article(title=form.title.data)
    db.session.add(article)
    db.session.commit()
    created = {"id": article.id, "title": article.title}
    url = url_for("show", pk=article.id)
    return created, 201, {"Location": url}


@app.get("/articles/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    return {"rating": article.rating, "title": article.title}


@app.put("/articles/<int(max=2147483647):pk>/rating/")
def rate(pk):
    article = db.get_or_404(Article, pk)
    match request.get_json(silent=True):
        case {"rating": int(rating)} if 1 <= rating <= 5:
            article.rating = rating
            db.session.commit()
            return "", 204
    return {"rating": ["a number from 1 to 5"]}, 400


# --8<-- [end:focus]
