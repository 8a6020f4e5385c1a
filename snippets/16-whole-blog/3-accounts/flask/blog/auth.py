import re
import secrets

from flask import (
    Blueprint,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_login import (
    LoginManager,
    current_user,
    login_user,
    logout_user,
)
from werkzeug.security import generate_password_hash

from blog.forms import LoginForm
from blog.models import User, db

bp = Blueprint("auth", __name__)

# checked for unknown names, which then take as long as known ones
NOBODY = User(
    password_hash=generate_password_hash(secrets.token_urlsafe())
)

# a path of this site: no scheme, no //host, no backslash
OWN_PATH = re.compile(r"/(?!/)[^\\\x00-\x20\x7f]*")

login_manager = LoginManager()
login_manager.login_view = "auth.login"
login_manager.login_message = None


@login_manager.user_loader
def load_user(alternative_id):
    query = db.select(User).filter_by(
        alternative_id=alternative_id
    )
    return db.session.scalar(query)


# --8<-- [start:focus]
def authenticate(name, password):
    user = db.session.scalar(db.select(User).filter_by(name=name))
    known = user if user and user.password_hash else NOBODY
    return user if known.check_password(password) else None


@bp.route("/login/", methods=["GET", "POST"])
def login():
    form = LoginForm()
    if form.validate_on_submit():
        user = authenticate(
            form.username.data, form.password.data
        )
        if user and login_user(user):
            target = request.args.get("next", "")
            if not OWN_PATH.fullmatch(target):
                target = url_for("articles.index")
            return redirect(target)
        form.form_errors.append("Wrong name or password.")
    return render_template("login.html", form=form)


@bp.post("/logout/")
def logout():
    if current_user.is_authenticated:
        # a copy of the cookie must not stay valid
        current_user.end_logins()
        db.session.commit()
    logout_user()
    return redirect(url_for("articles.index"))


# --8<-- [end:focus]
