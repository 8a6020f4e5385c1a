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
    COOKIE_NAME,
    LoginManager,
    current_user,
    login_fresh,
    login_required,
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


# --8<-- [start:focus]
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
        user = User.by_email(form.email.data)
        checked = user or NOBODY
        right = checked.check_password(form.password.data)
        if user and right and user.is_active:
            logout_user()  # whom this browser remembers, too
            login_user(user, remember=form.remember.data)
            target = request.args.get("next", "")
            if not OWN_PATH.fullmatch(target):
                target = url_for("pages.index")
            return redirect(target)
        form.form_errors.append("Wrong e-mail or password.")
    return render_template("login.html", form=form)


@bp.post("/logout/others/")
@login_required
def logout_others():
    user = db.session.get(User, current_user.id)
    user.end_logins()  # another id for every cookie
    db.session.commit()
    login_user(
        user,
        remember=COOKIE_NAME in request.cookies,
        fresh=login_fresh(),  # nobody asked for a password
    )
    return redirect(url_for("pages.index"))


# --8<-- [end:focus]
@bp.post("/logout/")
def logout():
    if current_user.is_authenticated:
        # a copy of the cookie must not stay valid
        current_user.end_logins()
        db.session.commit()
    logout_user()
    return redirect(url_for("auth.login"))
