from flask import Blueprint, abort, request
from markupsafe import escape
from sqlalchemy import select, text

from blog.tables import Article, User, db_session

bp = Blueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
@bp.get("/")
def index():
    query = select(Article.title, User.name)
    query = query.join(Article.author)
    query = query.order_by(Article.id.desc())
    rows = db_session.execute(query).mappings()
    return {"articles": [dict(row) for row in rows]}


@bp.post("/")
def create():
    title = request.form.get("title", "").strip()
    if not 0 < len(title) <= 100:
        return "a title, please", 400
    author = db_session.scalars(select(User)).first()
    article = Article(title=title, author=author)
    db_session.add(article)
    db_session.commit()
    return {"id": article.id}, 201


@bp.get("/<int(max=2147483647):pk>/")
def show(pk):
    article = db_session.get(Article, pk)
    if article is None:
        abort(404)
    name = article.author.name
    return f"{escape(article.title)} by {escape(name)}"


@bp.get("/count/")
def count():
    query = text("SELECT count(*) FROM article")
    return str(db_session.scalar(query))


# --8<-- [end:focus]
