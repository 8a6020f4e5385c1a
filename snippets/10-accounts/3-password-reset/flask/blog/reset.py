from flask import (
    Blueprint,
    current_app,
    redirect,
    render_template,
    session,
    url_for,
)
from flask_mail import Mail
from itsdangerous import BadSignature, URLSafeTimedSerializer

from blog.forms import NewPasswordForm, ResetForm
from blog.models import User, db

bp = Blueprint("reset", __name__, url_prefix="/reset")
mail = Mail()


# --8<-- [start:focus]
def serializer(user):
    # a new password is another salt: old tokens end with it
    return URLSafeTimedSerializer(
        current_app.secret_key,
        salt=f"reset {user.email} {user.password_hash}",
    )


def user_of(id, token):
    user = db.session.get(User, id)
    if user is None or not user.is_active:
        return None
    try:
        max_age = current_app.config["RESET_TIMEOUT"]
        serializer(user).loads(token, max_age=max_age)
    except BadSignature:  # SignatureExpired is one, too
        return None
    return user


@bp.route("/", methods=["GET", "POST"])
def start():
    form = ResetForm()
    if form.validate_on_submit():
        user = User.by_email(form.email.data)
        if user and user.is_active:
            token = serializer(user).dumps(user.id)
            # not url_for(_external=True): that asks the request
            path = url_for("reset.link", id=user.id, token=token)
            text = render_template(
                "reset/mail.txt",
                link=current_app.config["SITE"] + path,
            )
            mail.send_message("New password", [user.email], text)
        return redirect(url_for("reset.sent"))
    return render_template("reset/start.html", form=form)


@bp.get("/sent/")
def sent():
    return render_template("reset/sent.html")


@bp.get("/<int(max=2147483647):id>/<token>/")
def link(id, token):
    if user_of(id, token) is None:
        return render_template("reset/change.html", form=None)
    # out of the address: no Referer tells it, no history keeps it
    session["reset_token"] = token
    return redirect(url_for("reset.change", id=id))


@bp.route(
    "/<int(max=2147483647):id>/set-password/",
    methods=["GET", "POST"],
)
def change(id):
    user = user_of(id, session.get("reset_token", ""))
    if user is None:
        return render_template("reset/change.html", form=None)
    form = NewPasswordForm()
    if form.validate_on_submit():
        user.set_password(form.new_password1.data)
        db.session.commit()
        return redirect(url_for("auth.login"))
    return render_template("reset/change.html", form=form)


# --8<-- [end:focus]
