from flask import (
    Blueprint,
    abort,
    current_app,
    redirect,
    render_template,
    url_for,
)
from flask_login import current_user, login_required
from flask_mail import Mail
from itsdangerous import BadSignature, URLSafeTimedSerializer
from sqlalchemy.exc import IntegrityError
from werkzeug.security import generate_password_hash

from blog.forms import AddressForm, PasswordForm, RegisterForm
from blog.models import User, db

bp = Blueprint("account", __name__)
mail = Mail()


# --8<-- [start:focus]
def serializer():
    return URLSafeTimedSerializer(
        current_app.secret_key, salt="confirm an address"
    )


def send_link(user, email):
    """Who reads this mail and knows the password confirms."""
    if User.by_email(email) not in (None, user):
        mail.send_message(
            "Welcome", [email], "You already have an account."
        )
        return
    state = [user.id, user.email, user.confirmed]
    token = serializer().dumps([state, email])
    # not url_for(_external=True): that asks the request
    path = url_for("account.confirm", token=token)
    link = current_app.config["SITE"] + path
    mail.send_message("Confirm your address", [email], link)


@bp.route("/register/", methods=["GET", "POST"])
def register():
    form = RegisterForm()
    if form.validate_on_submit():
        # hashed for a taken address, too: it takes as long
        hash = generate_password_hash(form.password1.data)
        email = form.email.data
        user = User(email=email, password_hash=hash)
        db.session.add(user)
        try:
            db.session.commit()
        except IntegrityError:  # taken: the mail says so
            db.session.rollback()
        send_link(user, email)
        return redirect(url_for("auth.login"))
    return render_template("form.html", form=form)


@bp.route("/address/", methods=["GET", "POST"])
@login_required
def address():
    user = db.session.get(User, current_user.id)
    form = AddressForm(user)
    if form.validate_on_submit():
        send_link(user, form.email.data)
        text = f"{form.email.data} is to be your address."
        mail.send_message("A change", [user.email], text)
        return redirect(url_for("pages.index"))
    return render_template("form.html", form=form)


@bp.route("/confirm/<token>/", methods=["GET", "POST"])
def confirm(token):
    try:
        max_age = current_app.config["CONFIRM_TIMEOUT"]
        state, email = serializer().loads(token, max_age=max_age)
    except BadSignature:
        abort(404)
    user = db.session.get(User, state[0])
    # used, or about an address that is no longer hers
    if user is None or state[1:] != [user.email, user.confirmed]:
        abort(404)
    if User.by_email(email) not in (None, user):
        abort(404)
    # or the mail's reader would confirm a stranger's account
    form = PasswordForm(user)
    if form.validate_on_submit():
        user.email, user.confirmed = email, True
        try:
            db.session.commit()
        except IntegrityError:  # taken a moment ago
            abort(404)
        return redirect(url_for("auth.login"))
    return render_template("confirm.html", form=form, email=email)


# --8<-- [end:focus]
