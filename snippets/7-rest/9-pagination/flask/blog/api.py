from urllib.parse import urlencode

from flask import Blueprint, abort, request

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
    if len(request.args.get("page", "")) > 9:
        abort(404)  # more than a database counts
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


# --8<-- [end:focus]
