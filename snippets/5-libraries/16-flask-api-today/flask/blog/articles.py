from http import HTTPStatus

from flask import Blueprint, abort, json, request
from werkzeug.exceptions import HTTPException

from blog.models import Article, db

bp = Blueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
@bp.get("/")
def list_articles():
    query = db.select(Article).order_by(Article.id)
    return [a.as_dict() for a in db.session.scalars(query)]


@bp.post("/")
def create_article():
    data = request.get_json(silent=True)  # was request.data
    title = data.get("title") if isinstance(data, dict) else ""
    if not isinstance(title, str) or not 0 < len(title) <= 100:
        abort(HTTPStatus.BAD_REQUEST, "title is required")
    article = Article(title=title)
    db.session.add(article)
    db.session.commit()
    # was status.HTTP_201_CREATED
    return article.as_dict(), HTTPStatus.CREATED


@bp.get("/<int(max=2147483647):pk>/")
def one_article(pk):
    article = db.session.get(Article, pk)
    if article is None:  # was exceptions.NotFound
        abort(HTTPStatus.NOT_FOUND, "no such article")
    return article.as_dict()


@bp.get("/newest/")
def newest_article():
    newest = db.select(Article).order_by(Article.id.desc())
    article = db.first_or_404(
        newest.limit(1), description="no such article"
    )
    return article.as_dict()


@bp.app_errorhandler(HTTPException)
def error_as_json(error):
    response = error.get_response()  # with Allow, if it is 405
    response.data = json.dumps({"detail": error.description})
    response.content_type = "application/json"
    return response


# --8<-- [end:focus]
