import secrets

from flask import Blueprint, redirect, render_template, url_for
from flask_login import LoginManager, login_user
from werkzeug.security import generate_password_hash

from blog.forms import LoginForm
from blog.models import User, db

bp = Blueprint("auth", __name__)

# checked for unknown names, which then take as long as known ones
NOBODY = User(
    password_hash=generate_password_hash(secrets.token_urlsafe())
)

login_manager = LoginManager()


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
        # login_user() is False if the account is disabled
        if user and right and login_user(user):
            return redirect(url_for("pages.index"))
        form.form_errors.append("Wrong e-mail or password.")
    return render_template("login.html", form=form)
