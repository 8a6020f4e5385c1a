from flask import Flask, request
from sqlalchemy.exc import IntegrityError

import service
from jobs import later
from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///blog.db"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)


# --8<-- [start:focus]
def count_words(pk):
    article = db.session.get(Article, pk)
    article.words = service.count_words(article.text)
    db.session.commit()


@app.post("/articles/")
def create():
    title = request.form.get("title", "").strip()
    if not 0 < len(title) <= 100:
        return {"error": "title: 1 to 100 characters"}, 400
    text = request.form.get("text", "")
    article = Article(title=title, text=text)
    db.session.add(article)
    try:
        db.session.commit()
    except IntegrityError:
        return {"error": "title: is taken"}, 409
    later(count_words, article.id)  # the id, not the object
    return {"id": article.id, "words": article.words}, 202


@app.get("/articles/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    return {"id": article.id, "words": article.words}


# --8<-- [end:focus]
