from flask import Blueprint, redirect, render_template, url_for
from flask_mail import Mail, Message

from blog.forms import SubscribeForm

bp = Blueprint("news", __name__)
mail = Mail()


# --8<-- [start:focus]
@bp.route("/subscribe/", methods=["GET", "POST"])
def subscribe():
    form = SubscribeForm()
    if form.validate_on_submit():
        address = form.email.data
        mail.send(Message("Welcome", recipients=[address]))
        return redirect(url_for("news.subscribe"))
    return render_template("subscribe.html", form=form)


def newsletter(subject, readers):
    with mail.connect() as connection:
        for reader in readers:
            connection.send(Message(subject, recipients=[reader]))


# --8<-- [end:focus]
