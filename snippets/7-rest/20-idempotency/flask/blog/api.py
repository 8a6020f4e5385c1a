from flask import Blueprint, abort, request
from sqlalchemy.exc import IntegrityError

from blog.models import Answered, Article, db

bp = Blueprint("blog", __name__)


def sent_title(sent):
    match sent:
        case {"title": str(title)} if 0 < len(title) <= 100:
            return title
    return abort(400)


# --8<-- [start:focus]
@bp.post("/articles/")
def create():
    sent = request.get_json()
    key = request.headers.get("Idempotency-Key", "")
    if len(key) > 64:
        abort(400)
    query = db.select(Answered).filter_by(key=key)
    if known := db.session.scalar(query):
        if known.sent != sent:
            abort(422)
        return known.answer, 201
    article = Article(title=sent_title(sent))
    db.session.add(article)
    db.session.flush()  # for its id
    answer = article.as_dict()
    if key:
        answered = Answered(key=key, sent=sent, answer=answer)
        db.session.add(answered)
    try:
        db.session.commit()  # both, or neither
    except IntegrityError:  # the other one was faster
        abort(409)
    return answer, 201


# --8<-- [end:focus]
