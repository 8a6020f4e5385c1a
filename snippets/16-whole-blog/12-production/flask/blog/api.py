import secrets

from flask.views import MethodView
from flask_httpauth import HTTPTokenAuth
from flask_smorest import Api, Blueprint, abort
from marshmallow import EXCLUDE, Schema, fields, validate
from sqlalchemy.exc import IntegrityError
from werkzeug.exceptions import Unauthorized

from blog.articles import all_articles, article_or_404
from blog.auth import authenticate
from blog.errors import api_error
from blog.models import Article, Token, User, db, digest

bp = Blueprint("api", __name__, url_prefix="/api")
auth = HTTPTokenAuth(scheme="Bearer", realm="api")

SETTINGS = {
    "API_TITLE": "Blog",
    "API_VERSION": "1.0",
    "OPENAPI_VERSION": "3.1.0",
    "OPENAPI_URL_PREFIX": "/api",
}
SECURITY = [{"BearerAuth": []}]


# --8<-- [start:focus]
class ApiSchema(Schema):
    class Meta:
        unknown = EXCLUDE


class LoginSchema(ApiSchema):
    username = fields.String(required=True)
    password = fields.String(required=True)


class TokenSchema(ApiSchema):
    token = fields.String()


class NewArticleSchema(ApiSchema):
    title = fields.String(
        required=True, validate=validate.Length(1, 100)
    )
    slug = fields.String(
        required=True,
        validate=[
            validate.Length(1, 100),
            validate.Regexp(r"[-a-zA-Z0-9_]+\Z"),
        ],
    )
    text = fields.String(
        required=True, validate=validate.Length(1)
    )


class TagSchema(ApiSchema):
    name = fields.String()


class ArticleSchema(NewArticleSchema):
    author = fields.String(attribute="author.name")
    tags = fields.Pluck(TagSchema, "name", many=True)


@auth.verify_token
def verify_token(token):
    query = db.select(User).join(Token, Token.user_id == User.id)
    return db.session.scalar(
        query.where(Token.digest == digest(token))
    )


@auth.error_handler
def refused(status):
    return api_error(Unauthorized())


@bp.route("/tokens/", methods=["POST"])
@bp.arguments(LoginSchema)
@bp.response(201, TokenSchema)
def create_token(sent):
    user = authenticate(sent["username"], sent["password"])
    if user is None:
        abort(401)
    token = secrets.token_urlsafe()
    db.session.add(Token(digest=digest(token), user=user))
    db.session.commit()
    return {"token": token}


@bp.route("/articles/")
class Articles(MethodView):
    @bp.response(200, ArticleSchema(many=True))
    def get(self):
        return db.session.scalars(all_articles())

    @bp.doc(security=SECURITY)
    @auth.login_required
    @bp.arguments(NewArticleSchema)
    @bp.response(201, ArticleSchema)
    def post(self, sent):
        article = Article(**sent, author=auth.current_user())
        db.session.add(article)
        try:
            db.session.commit()
        except IntegrityError:  # the slug is taken
            db.session.rollback()
            abort(409)
        return article


@bp.route("/articles/<slug>/")
class OneArticle(MethodView):
    @bp.response(200, ArticleSchema)
    def get(self, slug):
        return article_or_404(slug)


# --8<-- [end:focus]
def init_app(app):
    api = Api(app)
    api.spec.components.security_scheme(
        "BearerAuth", {"type": "http", "scheme": "bearer"}
    )
    api.register_blueprint(bp)
