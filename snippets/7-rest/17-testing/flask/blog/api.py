from flask import Blueprint, abort, request
from flask_httpauth import HTTPTokenAuth

from blog.models import Article, Token, User, db, digest

bp = Blueprint("blog", __name__)
auth = HTTPTokenAuth(scheme="Bearer", realm="api")


@auth.verify_token
def verify_token(token):
    users = db.select(User).join(User.tokens)
    return db.session.scalar(
        users.where(Token.digest == digest(token))
    )


def sent_title():
    match request.get_json():
        case {"title": str(title)} if 0 < len(title) <= 100:
            return title
    return abort(400)


def may_change(user, article):
    return article.author == user


@bp.get("/articles/<int:pk>/")
def detail(pk):
    return db.get_or_404(Article, pk).as_dict()


@bp.post("/articles/")
@auth.login_required
def create():
    author = auth.current_user()
    article = Article(title=sent_title(), author=author)
    db.session.add(article)
    db.session.commit()
    return article.as_dict(), 201


@bp.put("/articles/<int:pk>/")
@auth.login_required
def update(pk):
    article = db.get_or_404(Article, pk)
    if not may_change(auth.current_user(), article):
        abort(403)
    article.title = sent_title()
    db.session.commit()
    return article.as_dict()
