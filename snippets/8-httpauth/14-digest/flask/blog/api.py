from http import HTTPStatus

from flask import Blueprint, request
from flask_httpauth import HTTPDigestAuth

from blog.models import User, db

bp = Blueprint("api", __name__)

# --8<-- [start:focus]
auth = HTTPDigestAuth(realm="blog", use_ha1_pw=True)


@auth.get_password
def get_ha1(name):
    # Flask-HTTPAuth hashes the uri that the client names
    if request.authorization.uri != request.full_path.rstrip("?"):
        return None
    hashes = db.select(User.ha1).filter_by(
        name=name, is_active=True
    )
    return db.session.scalar(hashes)


@bp.get("/me/")
@bp.get("/drafts/")
@auth.login_required
def me():
    return {"user": auth.current_user()}


# --8<-- [end:focus]
@auth.error_handler
def refusal(status):
    return {"error": HTTPStatus(status).phrase}, status
