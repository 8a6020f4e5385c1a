from flask import Blueprint, abort, request
from sqlalchemy.exc import IntegrityError

from blog.mail import announce
from blog.models import Article, db

bp = Blueprint("articles", __name__, url_prefix="/articles")


@bp.get("/")
def articles():
    return list(db.session.scalars(db.select(Article.title)))


# --8<-- [start:focus]
@bp.post("/")
def create():
    title = request.form.get("title", "")
    if not 0 < len(title) <= 100:
        abort(400)
    article = Article(title=title)
    db.session.add(article)
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        return {"error": "This title is taken."}, 409
    announce(article.title)
    return {"title": article.title}, 201


# --8<-- [end:focus]
