import logging

from flask import Blueprint
from markupsafe import escape

from blog.models import Article, db

bp = Blueprint("articles", __name__)
logger = logging.getLogger(__name__)


# --8<-- [start:focus]
@bp.get("/articles/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    logger.info("read: %r", article.title)
    return escape(article.title)


@bp.get("/bug/")
def bug():
    logger.debug("not shown: the level is INFO")
    return str(1 / 0)


# --8<-- [end:focus]
