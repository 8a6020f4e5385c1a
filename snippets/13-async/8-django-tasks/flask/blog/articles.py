from flask import Blueprint, request
from sqlalchemy.exc import IntegrityError

from blog.models import Article, db
from blog.tasks import count_words

bp = Blueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
@bp.post("/")
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
    count_words.delay(article.id)
    return {"id": article.id}, 202


# --8<-- [end:focus]
@bp.get("/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    return {"id": article.id, "words": article.words}
