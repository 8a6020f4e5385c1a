from functools import wraps

from flask import (
    Blueprint,
    abort,
    redirect,
    render_template,
    url_for,
)
from flask_login import current_user, login_required

from blog.models import Article, db

bp = Blueprint("articles", __name__)


# --8<-- [start:focus]
def permission_required(name):
    def decorate(view):
        @wraps(view)
        @login_required
        def checked(*args, **kwargs):
            if not current_user.has_perm(name):
                abort(403)
            return view(*args, **kwargs)

        return checked

    return decorate


@bp.get("/")
def index():
    articles = db.session.scalars(
        db.select(Article).order_by(Article.id)
    )
    return render_template(
        "index.html",
        articles=articles,
        may_publish=current_user.is_authenticated
        and current_user.has_perm("publish_article"),
    )


@bp.post("/<int(max=2147483647):id>/publish/")
@permission_required("publish_article")
def publish(id):
    article = db.get_or_404(Article, id)
    article.published = True
    db.session.commit()
    return redirect(url_for("articles.index"))


# --8<-- [end:focus]
