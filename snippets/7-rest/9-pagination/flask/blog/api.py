from urllib.parse import urlencode

from flask import Blueprint, request
from werkzeug.exceptions import NotFound

from blog.errors import as_json
from blog.models import Article, db

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
def page_url(number):
    if number is None:
        return None
    query = request.args.copy()
    query["page"] = number
    if number == 1:
        del query["page"]
    query = urlencode(sorted(query.items(multi=True)))
    return f"{request.base_url}?{query}".rstrip("?")


@bp.get("/articles/")
def articles():
    query = db.select(Article).order_by(Article.id)
    if q := request.args.get("q"):
        found = Article.title.icontains(q, autoescape=True)
        query = query.where(found)
    page = db.paginate(
        query,
        per_page=request.args.get("per_page", 2, type=int),
        max_per_page=4,
    )
    return {
        "count": page.total,
        "next": page_url(page.next_num),
        "previous": page_url(page.prev_num),
        "results": [article.as_dict() for article in page],
    }


@bp.errorhandler(OverflowError)  # page=99999999999999999999
def too_large(error):
    return as_json(NotFound())


# --8<-- [end:focus]
