from flask import Blueprint

from blog.models import User, db

bp = Blueprint("articles", __name__)


@bp.get("/users/")
def users():
    names = db.select(User.name).order_by(User.id)
    return list(db.session.scalars(names))
