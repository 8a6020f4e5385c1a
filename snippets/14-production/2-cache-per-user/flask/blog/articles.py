from flask import (
    Blueprint,
    make_response,
    render_template,
    request,
)
from flask_login import current_user

from blog.models import Article, cache, count_of, db

bp = Blueprint("articles", __name__)


# --8<-- [start:focus]
def page_of_user():
    return f"{current_user.get_id()} {request.full_path}"


@bp.get("/")
@cache.cached(timeout=60, make_cache_key=page_of_user)
def index():
    titles = db.select(Article.title).order_by(Article.id)
    page = render_template(
        "index.html",
        titles=db.session.scalars(titles),
        name=getattr(current_user, "name", "visitor"),
    )
    response = make_response(page)
    response.cache_control.private = True
    response.cache_control.no_cache = True
    return response


@bp.get("/articles/<int(max=2147483647):id>/")
def show(id):
    article = db.get_or_404(Article, id)
    return render_template(
        "article.html",
        article=article,
        count=count_of(article.author_id),
    )


# --8<-- [end:focus]
