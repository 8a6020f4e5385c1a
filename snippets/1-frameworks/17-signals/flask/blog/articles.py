from flask import Blueprint, current_app

from blog.models import Article, db
from blog.signals import article_published, send_robust

bp = Blueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
@bp.post("/<int(max=2147483647):pk>/publish/")
def publish(pk):
    article = db.get_or_404(Article, pk)
    article.published = True
    db.session.commit()
    app = current_app._get_current_object()
    send_robust(article_published, app, article=article)
    return "", 204


# --8<-- [end:focus]
