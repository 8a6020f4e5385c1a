from authlib.integrations.flask_client import OAuth, OAuthError
from flask import (
    Blueprint,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_login import LoginManager, login_user
from joserfc.errors import JoseError
from requests import RequestException

from blog.models import Identity, User, db

bp = Blueprint("auth", __name__, url_prefix="/accounts")

login_manager = LoginManager()
login_manager.login_view = "auth.login"
login_manager.login_message = None


@login_manager.user_loader
def load_user(id):
    return db.session.get(User, int(id))


# --8<-- [start:focus]
oauth = OAuth()
oauth.register(
    "campus",
    server_metadata_url=(
        "https://id.example.org"
        "/.well-known/openid-configuration"
    ),
    client_kwargs={
        "scope": "openid email",
        "code_challenge_method": "S256",
    },
)


@bp.route("/oidc/campus/login/", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        callback = url_for("auth.callback", _external=True)
        return oauth.campus.authorize_redirect(callback)
    return render_template("login.html")


@bp.get("/oidc/campus/login/callback/")
def callback():
    try:
        token = oauth.campus.authorize_access_token()
    except (OAuthError, JoseError, RequestException):
        return refuse("This log-in did not work.")
    user = find_user(token["userinfo"])
    if user is None:
        return refuse("Campus has not confirmed your address.")
    # login_user() is False if the account is disabled
    if not login_user(user):
        return refuse("This account is disabled.")
    return redirect(url_for("pages.index"))


def find_user(claims):
    who = {"provider": "campus", "subject": claims["sub"]}
    identities = db.select(Identity).filter_by(**who)
    identity = db.session.scalar(identities)
    if identity:
        return identity.user
    email = claims.get("email", "").lower()
    # anybody can write any address there
    if not email or claims.get("email_verified") is not True:
        return None
    users = db.select(User).filter_by(email=email)
    user = db.session.scalar(users) or User(email=email)
    user.identities.append(Identity(**who))
    db.session.add(user)
    db.session.commit()
    return user


def refuse(reason):
    return render_template("refused.html", reason=reason), 401


# --8<-- [end:focus]
