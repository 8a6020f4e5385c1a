from flask import Blueprint, abort, request
from sqlalchemy import select, text

from blog.tables import Article, User, db_session

bp = Blueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
@bp.get("/")
def index():
    query = select(Article.title, User.name)
    query = query.join(Article.author).order_by(Article.id)
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
    return f"{article.title} by {article.author.name}"


@bp.get("/words/")
def words():
    query = text("SELECT sum(length(title)) FROM article")
    return str(db_session.scalar(query))


# --8<-- [end:focus]
