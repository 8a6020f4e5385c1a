from flask_httpauth import HTTPTokenAuth
from werkzeug.exceptions import Unauthorized

from blog.errors import http_error
from blog.models import Token, User, db, digest

auth = HTTPTokenAuth(scheme="Bearer", realm="api")


# --8<-- [start:focus]
@auth.verify_token
def verify_token(token):
    users = db.select(User).join(User.tokens)
    users = users.where(Token.digest == digest(token))
    return db.session.scalar(users.where(User.is_active))


@auth.error_handler
def refusal(status):
    return http_error(Unauthorized())


# --8<-- [end:focus]
