import csv

from flask import Blueprint, stream_with_context

from blog.models import Article, db

bp = Blueprint("articles", __name__)


# --8<-- [start:focus]
DOWNLOAD = "attachment; filename=articles.csv"


class Line:
    def write(self, line):  # writerow() returns what it returns
        return line


def lines():
    writer = csv.writer(Line())
    yield "\ufeff"  # a mark: Excel then takes it for UTF-8
    yield writer.writerow(["id", "title"])
    query = db.select(Article).order_by(Article.id)
    query = query.execution_options(yield_per=100)
    for article in db.session.scalars(query):
        yield writer.writerow([article.id, article.title])


@bp.get("/articles.csv")
def articles():
    return stream_with_context(lines()), {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": DOWNLOAD,
    }


# --8<-- [end:focus]
