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
from blog.models import WINDOW, Attempt, User, db

bp = Blueprint("auth", __name__)

# checked for unknown names, which then take as long as known ones
NOBODY = User(
    password_hash=generate_password_hash(secrets.token_urlsafe())
)

login_manager = LoginManager()
login_manager.login_view = "auth.login"
login_manager.login_message = None


@login_manager.user_loader
def load_user(alternative_id):
    users = db.select(User).filter_by(
        alternative_id=alternative_id
    )
    return db.session.scalar(users)


# --8<-- [start:focus]
@bp.route("/login/", methods=["GET", "POST"])
def login():
    form = LoginForm()
    if form.validate_on_submit():
        name = form.email.data.strip().lower()[:254]
        who = {"name": name, "address": request.remote_addr}
        # first noted, then counted: many at once are too many
        db.session.add(Attempt(**who))
        db.session.commit()
        if Attempt.too_many(**who):
            # even for the right password
            wait = {"Retry-After": int(WINDOW.total_seconds())}
            return render_template("wait.html"), 429, wait
        user = User.by_email(name)
        checked = user or NOBODY
        right = checked.check_password(form.password.data)
        # login_user() is False if the account is disabled
        if user and right and login_user(user):
            attempts = db.delete(Attempt).filter_by(**who)
            db.session.execute(attempts)
            db.session.commit()
            return redirect(url_for("pages.index"))
        form.form_errors.append("Wrong e-mail or password.")
    return render_template("login.html", form=form)


# --8<-- [end:focus]
@bp.post("/logout/")
def logout():
    if current_user.is_authenticated:
        # a copy of the cookie must not stay valid
        current_user.end_logins()
        db.session.commit()
    logout_user()
    return redirect(url_for("auth.login"))
