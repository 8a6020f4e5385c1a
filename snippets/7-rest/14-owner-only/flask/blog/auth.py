from http import HTTPStatus

from flask_httpauth import HTTPTokenAuth

from blog.models import Token, User, db, digest

auth = HTTPTokenAuth(scheme="Bearer", realm="api")


@auth.verify_token
def verify_token(token):
    users = db.select(User).join(User.tokens)
    users = users.where(Token.digest == digest(token))
    return db.session.scalar(users.where(User.is_active))


@auth.error_handler
def refusal(status):
    phrase = HTTPStatus(status).phrase
    return {"code": status, "message": phrase}, status
