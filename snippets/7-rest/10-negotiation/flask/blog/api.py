import csv
import io

from flask import Blueprint, Response, abort, jsonify, request

from blog.models import Article, db

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
def as_csv(rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, ["id", "title"])
    writer.writeheader()
    writer.writerows(rows)
    return Response(text.getvalue(), mimetype="text/csv")


# what can be sent; the first if the client does not care
RENDERERS = {"application/json": jsonify, "text/csv": as_csv}


def render(rows):
    accepted = request.accept_mimetypes
    wanted = accepted.best_match(RENDERERS)
    if not accepted:  # no such header
        wanted = next(iter(RENDERERS))
    if wanted is None:
        abort(406)
    response = RENDERERS[wanted](rows)
    response.vary.add("Accept")
    return response


@bp.get("/articles/")
def articles():
    query = db.select(Article).order_by(Article.id)
    found = db.session.scalars(query)
    return render([article.as_dict() for article in found])


# --8<-- [end:focus]
