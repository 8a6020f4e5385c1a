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
    users = db.select(User).filter_by(
        alternative_id=alternative_id
    )
    return db.session.scalar(users)


@bp.route("/login/", methods=["GET", "POST"])
def login():
    form = LoginForm()
    if form.validate_on_submit():
        users = db.select(User).filter_by(name=form.username.data)
        user = db.session.scalar(users)
        checked = user or NOBODY
        right = checked.check_password(form.password.data)
        # login_user() is False if the account is disabled
        if user and right and login_user(user):
            target = request.args.get("next", "")
            if not OWN_PATH.fullmatch(target):
                target = url_for("index")
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
    return redirect(url_for("index"))
