import secrets

from flask import Blueprint, redirect, render_template, url_for
from flask_login import LoginManager, login_user
from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
from wtforms.validators import InputRequired

from blog.models import User, db

bp = Blueprint("auth", __name__)
login_manager = LoginManager()
login_manager.login_view = "auth.login"
login_manager.login_message = None


class LoginForm(FlaskForm):
    username = StringField(validators=[InputRequired()])
    password = PasswordField(validators=[InputRequired()])


@login_manager.user_loader
def load_user(id):
    return db.session.get(User, int(id))


@bp.route("/login/", methods=["GET", "POST"])
def login():
    form = LoginForm()
    if form.validate_on_submit():
        users = db.select(User).filter_by(name=form.username.data)
        user = db.session.scalar(users)
        password = form.password.data
        if user is None:  # takes as long as for a known name
            User().set_password(secrets.token_urlsafe())
        elif user.check_password(password):
            login_user(user)
            return redirect(url_for("pages.account"))
        form.form_errors.append("Wrong name or password.")
    return render_template("login.html", form=form)
