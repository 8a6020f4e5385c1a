from flask import Blueprint, abort

from blog.models import Article, db

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
@bp.get("/articles/<int(max=2147483647):pk>/")
def detail(pk):
    return db.get_or_404(Article, pk).as_dict()


@bp.get("/articles/latest/")
def latest():
    query = db.select(Article).where(Article.public)
    query = query.order_by(Article.id.desc()).limit(10)
    found = db.session.scalars(query)
    return [article.as_dict() for article in found]


@bp.post("/articles/<int(max=2147483647):pk>/publish/")
def publish(pk):
    article = db.get_or_404(Article, pk)
    draft = db.update(Article).where(
        Article.id == pk, ~Article.public
    )
    done = db.session.execute(draft.values(public=True))
    db.session.commit()
    if not done.rowcount:
        abort(409, "It is public already")
    return article.as_dict()


# --8<-- [end:focus]
