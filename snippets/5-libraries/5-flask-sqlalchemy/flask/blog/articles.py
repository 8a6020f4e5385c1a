from flask import Blueprint, abort, request

from blog.models import Article, db

bp = Blueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
@bp.get("/")
def index():
    query = db.select(Article).order_by(Article.title)
    if len(request.args.get("page", "")) > 9:
        abort(404)  # more than a database counts
    page = db.paginate(query, per_page=2)
    titles = [article.title for article in page]
    return {"pages": page.pages, "titles": titles}


# larger numbers would be a 500: no column holds them
@bp.get("/<int(max=2147483647):article_id>/")
def detail(article_id):
    article = db.get_or_404(Article, article_id)
    return {"title": article.title}


# --8<-- [end:focus]


def not_found(error):
    return {"error": "not found"}, 404
