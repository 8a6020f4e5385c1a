import secrets

from flask import Blueprint, redirect, render_template, url_for
from flask_login import login_required, login_user
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

from blog.forms import LoginForm
from blog.models import User, db

bp = Blueprint("pages", __name__)

# checked for unknown names, which then take as long as known ones
DUMMY_HASH = generate_password_hash(secrets.token_urlsafe())


@bp.get("/")
@login_required
def account():
    return render_template("account.html")


@bp.route("/login/", methods=["GET", "POST"])
def login():
    form = LoginForm()
    if form.validate_on_submit():
        users = db.select(User).filter_by(name=form.username.data)
        user = db.session.scalar(users)
        stored = user.password_hash if user else DUMMY_HASH
        right = check_password_hash(stored, form.password.data)
        # login_user() is False if the account is disabled
        if user and right and login_user(user):
            return redirect(url_for("pages.account"))
        form.form_errors.append("Wrong name or password.")
    return render_template("login.html", form=form)
