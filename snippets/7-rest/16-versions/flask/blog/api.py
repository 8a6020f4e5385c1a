from datetime import UTC, datetime

from flask import Blueprint, g, url_for
from sqlalchemy.orm import joinedload
from werkzeug.http import http_date

from blog.models import Article, db
from blog.schemas import ArticleV1, ArticleV2

OLD = datetime(2026, 1, 1, tzinfo=UTC)
END = datetime(2030, 1, 1, tzinfo=UTC)

# --8<-- [start:focus]
v1 = Blueprint("v1", __name__, url_prefix="/v1")
v2 = Blueprint("v2", __name__, url_prefix="/v2")


@v1.before_request
def use_v1():
    g.schema = ArticleV1()


@v2.before_request
def use_v2():
    g.schema = ArticleV2()


@v1.get("/articles/")
@v2.get("/articles/")
def articles():
    query = db.select(Article).options(joinedload(Article.author))
    found = db.session.scalars(query.order_by(Article.id))
    return g.schema.dump(found, many=True)


@v1.get("/articles/<int(max=2147483647):pk>/")
@v2.get("/articles/<int(max=2147483647):pk>/")
def detail(pk):
    return g.schema.dump(db.get_or_404(Article, pk))


@v1.after_request
def old(response):
    response.headers["Deprecation"] = f"@{int(OLD.timestamp())}"
    response.headers["Sunset"] = http_date(END)
    successor = url_for("v2.articles")
    link = f'<{successor}>; rel="successor-version"'
    response.headers["Link"] = link
    return response


# --8<-- [end:focus]
